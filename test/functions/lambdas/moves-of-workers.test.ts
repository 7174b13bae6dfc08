import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { after, sessionFixture, startsAt } from '#test/functions/acts/booking/session-fixture';
import { stores } from './moves.ts';
import { at, caseFixture } from './case-fixture.ts';
import { casePk } from '#functions/model/case/keys';
import { sessionPk } from '#functions/model/session/keys';

const rig = await openRig();
afterAll(() => rig.close());
const here = caseFixture(rig);
const fixture = sessionFixture(rig);
const { find, put } = stores(rig);

/** What the functions say of moves that no table lists, as the metric filter finds it. */
const unlisted = () =>
  here.logged
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter(({ outcome }) => outcome === 'unlisted-move');
const tick = async (time: string) => (await import('#functions/lambdas/reminders')).handler({ time });

describe('a reminder', () => {
  it('of an enquiry that is past it is logged, sends nothing, and is the last', async () => {
    const { id } = await here.submit({ hearingDay: '2027-01-29', hearingTimeKnown: 'listed' });
    const enquiryId = await here.ask(id);
    const item = await find('Referrals', casePk(id), `ENQUIRY#${enquiryId}`);
    await put('Referrals', { ...item, state: 'not-ours' });
    const clock = () => find('Referrals', casePk(id), `REMINDER#${enquiryId}`);
    const due = String((await clock())['nextReminderAt']);
    const letters = (await rig.tableItems('Outbox')).filter((one) => one['enquiryId'] === enquiryId);
    await tick(due);
    expect(unlisted()).toMatchObject([
      { level: 'WARN', id: `enquiry#${enquiryId}`, act: 'remind', state: 'not-ours' },
    ]);
    expect((await rig.tableItems('Outbox')).filter((one) => one['enquiryId'] === enquiryId)).toEqual(letters);
    expect(await clock()).not.toHaveProperty('reminderDue');
    await tick(due);
    expect(unlisted()).toHaveLength(1);
  });

  it('of a case is stopped with it', async () => {
    const { stopReminders } = await import('#functions/model/reminder/schedule');
    const { readCase } = await import('#functions/model/case/read-case');
    const { id } = await here.submit();
    const reminders = (await readCase(id, at))?.reminders ?? [];
    const [stopped, ...more] = stopReminders(reminders, null);
    expect(more).toEqual([]);
    expect(stopped).toMatchObject({ do: 'put', item: { sk: 'REMINDER#case', version: 2 } });
    expect(stopped).not.toHaveProperty('item.ticksAt');
  });
});

describe('a job', () => {
  it('that meets a booking past it logs that one, ends the others, and is done', async () => {
    const session = await fixture.publish();
    const [came, waits] = [await fixture.signUp(session), await fixture.signUp(session)];
    const pk = sessionPk(session.id);
    await put('Outreach', { ...(await find('Outreach', pk, `BOOKING#${came.id}`)), state: 'attended' });
    const { version } = await find('Outreach', pk, 'SESSION');
    const during = after(startsAt, 5);
    const known = unlisted().length;
    await fixture.hosted('cancel', { id: session.id }, { version }, during);
    await rig.drain(during);
    const ofSession = (line: Record<string, unknown>) => line['act'] === 'call-off';
    expect(unlisted().slice(known).filter(ofSession)).toMatchObject([{ id: came.id, state: 'attended' }]);
    expect(await fixture.stateOf(session, came)).toBe('attended');
    expect(['session-cancelled', 'lapsed']).toContain(
      (await find('Outreach', pk, `BOOKING#${waits.id}`))['state'],
    );
    const jobs = (await rig.tableItems('Outbox')).filter(({ sk }) => sk === 'ERRAND');
    expect(jobs.filter(({ kind }) => kind === 'call-off')).toMatchObject([{ state: 'done' }]);
  });
});
