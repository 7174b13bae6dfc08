import { describe, expect, it } from 'vitest';
import { tasksAtSubmit } from '#shared/case/tasks';
import { demonstrationFrontDoors, frontDoorRows } from '#shared/reference/front-doors';
import type { FieldName } from '#shared/questions/table';
import { answersWith, at, imminent, safeguardingMade, safeguardingNotMade } from '../referral/short-path.ts';

const team = { id: 'elft-hackney', name: 'Hackney team', phone: '020 7946 0308' };
const verified = { verified: true, phone: '020 7946 0188' };
const far = { day: '2026-12-23', clock: null };

function tasksOf(
  changed: Partial<Record<FieldName, unknown>>,
  {
    hearing = far as { day: string; clock: string | null },
    doors = demonstrationFrontDoors,
    first = team as typeof team | null,
    referrer = verified,
  } = {},
) {
  const context = { answers: answersWith(changed), hearing, at, owner: 'Liaison practitioner', doors };
  return tasksAtSubmit(context, first, referrer);
}
const today = (clock: string | null) => ({ hearing: { day: '2026-11-23', clock } });

describe('the tasks of a new referral', () => {
  it('are none where nothing is urgent and the referrer is verified', () => {
    expect(tasksOf({})).toEqual([]);
  });

  it('ask for a call to the referrer at once when the risk is imminent', () => {
    expect(tasksOf(imminent)).toMatchObject([
      { kind: 'imminent-risk', dueAt: at, phone: '020 7946 0188', owner: 'Liaison practitioner' },
    ]);
  });

  it('ask for a safeguarding referral the same day, with the front door of each borough', () => {
    const [task, ...more] = tasksOf({ ...safeguardingNotMade, livesIn: ['hackney', 'bexley'] });
    expect(more).toEqual([]);
    expect(task).toMatchObject({ kind: 'safeguarding', dueAt: '2026-11-23T23:59:00.000Z' });
    expect(task?.say).toMatch(/Hackney safeguarding front door: 020 7946 0\d{3}/);
    expect(task?.say).toMatch(/Bexley safeguarding front door: 020 7946 0\d{3}/);
  });

  it('ask for a safeguarding referral when it is not known whether one was made', () => {
    expect(tasksOf({ ...safeguardingNotMade, safeguardingMade: 'not-known' })).toMatchObject([
      { kind: 'safeguarding' },
    ]);
    expect(tasksOf(safeguardingMade)).toEqual([]);
  });

  it('say what to do where no borough, or no verified number, is known', () => {
    expect(tasksOf({ ...safeguardingNotMade, livesIn: ['refuge'] })[0]?.say).toContain('Ask the council');
    expect(tasksOf(safeguardingNotMade, { doors: frontDoorRows })[0]?.say).toContain('council switchboard');
  });

  it('asks for a phone call when fewer than four hours are left', () => {
    const [task, ...more] = tasksOf({}, today('13:59'));
    expect(more).toEqual([]);
    expect(task).toMatchObject({ kind: 'phone-team', dueAt: at, phone: team.phone, teamId: team.id });
    expect(task?.say).toContain('Start with Hackney team; ask for the duty worker');
    expect(task?.say).toContain('Give the reference only');
    expect(tasksOf({}, today('14:00'))).toEqual([]);
  });

  it('count a hearing without a time from 10am, and one that has started as urgent', () => {
    expect(tasksOf({}, today(null))).toMatchObject([{ kind: 'phone-team' }]);
    expect(tasksOf({}, today('09:00'))).toMatchObject([{ kind: 'phone-team' }]);
  });

  it('leave the choice of the team to the hub where no team fits', () => {
    const [task] = tasksOf({}, { ...today('11:00'), first: null });
    expect(task).toMatchObject({ phone: null, teamId: null });
    expect(task?.say).toContain('Choose the team on the case');
  });

  it('ask to verify a referrer by another number than the one they gave', () => {
    const [task] = tasksOf({}, { referrer: { ...verified, verified: false } });
    expect(task).toMatchObject({ kind: 'verify-referrer', phone: null });
    expect(task?.say).toContain('not the one they gave');
  });

  it('name nobody, whatever was typed', () => {
    const typed = { ...imminent, ...safeguardingNotMade, familyName: 'Markedname', offence: 'Markedoffence' };
    const tasks = tasksOf(typed, { ...today('11:00'), referrer: { ...verified, verified: false } });
    expect(tasks).toHaveLength(4);
    expect(tasks.map((task) => task.say).join()).not.toMatch(/Marked|Jo Example|Constant watch/);
  });
});
