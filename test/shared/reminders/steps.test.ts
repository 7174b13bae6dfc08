import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstLookBy } from '#shared/case/first-look';
import { nobodyOpenedWords, notOpenedAt } from '#shared/reminders/not-opened';
import { reminderSettings, settingsOn } from '#shared/reminders/settings';
import { stepsOf } from '#shared/reminders/steps';
import type { Hearing } from '#shared/time/hearing';
import { hearingInstant } from '#shared/time/hearing';
import { londonClock, londonDay } from '#shared/time/london';
import { isWorkingDay } from '#shared/time/working-days';

const start = Date.parse('2026-11-02T00:00:00.000Z');
const instant = fc
  .integer({ min: 0, max: 60 * 24 * 60 })
  .map((minute) => new Date(start + minute * 60_000).toISOString());
const hearing: fc.Arbitrary<Hearing> = fc
  .tuple(instant, fc.option(fc.constantFrom('09:30', '10:00', '14:00', '15:45')))
  .map(([at, clock]) => ({ day: londonDay(at), clock }));
const kind = fc.constantFrom('case', 'enquiry');
const minutes = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 60_000;
const words = (steps: ReturnType<typeof stepsOf>, from: string) =>
  steps.map(({ name, at }) => `${name} ${minutes(from, at)}`);

describe('the steps of a schedule', () => {
  it('follow one another, and none is before the schedule starts', () => {
    fc.assert(
      fc.property(kind, instant, hearing, (what, at, when) => {
        const instants = [at, ...stepsOf(what, at, when).map((step) => step.at)];
        expect([...instants].sort()).toEqual(instants);
      }),
    );
  });

  it('all come before a hearing that leaves an hour or more', () => {
    fc.assert(
      fc.property(kind, instant, hearing, (what, at, when) => {
        fc.pre(minutes(at, hearingInstant(when)) >= 60);
        for (const step of stepsOf(what, at, when)) expect(step.at < hearingInstant(when)).toBe(true);
      }),
    );
  });

  it('inside four hours begin with the phone, and leave a team ten minutes before the first reminder', () => {
    const at = '2026-11-23T11:00:00.000Z';
    expect(words(stepsOf('enquiry', at, { day: '2026-11-23', clock: '12:30' }), at)).toEqual([
      'phone 0',
      'nag 22.5',
      'second-address 36',
      'manager 45',
      'propose-call 58.5',
    ]);
    const soon = stepsOf('enquiry', at, { day: '2026-11-23', clock: '11:20' });
    expect(minutes(at, soon[1]?.at ?? '')).toBe(10);
  });

  it('are at most working days apart when the hearing is far', () => {
    const at = '2026-11-23T11:00:00.000Z';
    const far = stepsOf('enquiry', at, { day: '2027-01-29', clock: '10:00' });
    expect(far).toEqual([
      { name: 'nag', at: '2026-11-24T11:00:00.000Z' },
      { name: 'second-address', at: '2026-11-24T15:00:00.000Z' },
      { name: 'manager', at: '2026-11-25T11:00:00.000Z' },
      { name: 'propose-call', at: '2026-11-26T11:00:00.000Z' },
    ]);
  });

  it('keep away from evenings, weekends and bank holidays where the hearing leaves time', () => {
    fc.assert(
      fc.property(kind, instant, (what, at) => {
        for (const step of stepsOf(what, at, { day: '2027-03-01', clock: '10:00' })) {
          expect(isWorkingDay(londonDay(step.at))).toBe(true);
          const clock = londonClock(step.at);
          expect(clock >= '09:00' && clock <= '17:00').toBe(true);
        }
      }),
    );
  });

  it('count in London time across the change of the clocks', () => {
    const at = '2026-10-23T15:00:00.000Z';
    const [nag] = stepsOf('enquiry', at, { day: '2026-12-01', clock: '10:00' });
    expect(nag?.at).toBe('2026-10-26T16:00:00.000Z');
  });

  it('count three working days back from the hearing for a case without an answer', () => {
    const steps = stepsOf('case', '2026-12-07T10:00:00.000Z', { day: '2027-01-04', clock: '10:00' });
    expect(steps.at(-1)).toEqual({ name: 'no-answer', at: '2026-12-29T10:00:00.000Z' });
  });

  it('ask why no team was asked within two working days, and never after the warning before the hearing', () => {
    const at = '2026-11-23T11:00:00.000Z';
    const asked = (day: string) =>
      stepsOf('case', at, { day, clock: '10:00' }).find(({ name }) => name === 'not-asked')?.at;
    expect(asked('2027-01-29')).toBe('2026-11-25T11:00:00.000Z');
    expect(asked('2026-11-30')).toBe('2026-11-25T10:00:00.000Z');
    expect(words(stepsOf('case', at, { day: '2026-11-23', clock: '12:30' }), at)).toEqual([
      'not-opened 22.5',
      'not-asked 31.5',
      'no-answer 45',
    ]);
  });

  it.each([
    ['on a Friday', '2026-11-27T11:00:00.000Z', '2026-11-30'],
    ['on the eve of a bank holiday', '2026-12-24T11:00:00.000Z', '2026-12-29'],
  ])('asked for %s for the next working morning, come while people work', (_, at, day) => {
    for (const what of ['case', 'enquiry'] as const)
      for (const step of stepsOf(what, at, { day, clock: '10:00' })) {
        expect(isWorkingDay(londonDay(step.at)), step.name).toBe(true);
        expect(londonClock(step.at) >= '09:00' && londonClock(step.at) <= '17:00', step.name).toBe(true);
      }
  });

  it('come at their own hour where nobody works before the hearing', () => {
    const at = '2026-11-27T18:00:00.000Z';
    const steps = stepsOf('enquiry', at, { day: '2026-11-28', clock: '10:00' });
    expect(words(steps, at)).toEqual(['nag 240', 'second-address 384', 'manager 480', 'propose-call 624']);
  });

  it('leave minutes between them also where people work only a moment longer', () => {
    const at = '2026-11-27T16:55:00.000Z';
    const steps = stepsOf('enquiry', at, { day: '2026-11-28', clock: '10:00' });
    expect(words(steps, at)).toEqual(['nag 10', 'second-address 15', 'manager 20', 'propose-call 25']);
  });

  it('come before the hearing, however soon it is', () => {
    const at = '2026-11-23T11:00:00.000Z';
    for (const clock of ['11:10', '11:20', '11:25', '11:40'])
      for (const step of stepsOf('enquiry', at, { day: '2026-11-23', clock }))
        expect(step.at < hearingInstant({ day: '2026-11-23', clock }), `${clock} ${step.name}`).toBe(true);
  });

  it('of a hearing already begun come soon, and not in the past', () => {
    const at = '2026-11-23T12:00:00.000Z';
    const steps = stepsOf('enquiry', at, { day: '2026-11-23', clock: '11:00' });
    expect(words(steps, at).at(-1)).toBe('propose-call 25');
  });
});

describe('the settings of the reminders', () => {
  it('are named once for each day', () => {
    fc.assert(
      fc.property(instant, (at) => {
        const day = londonDay(at);
        const counting = reminderSettings.filter(
          (one) => one.from <= day && (one.to === null || day <= one.to),
        );
        expect(counting).toEqual([settingsOn(day)]);
      }),
    );
  });

  it('do not exist for a day before the service', () => {
    expect(() => settingsOn('2020-01-01')).toThrow('no reminder settings');
  });

  it('write no higher than the team’s manager', () => {
    const written = reminderSettings.flatMap(({ urgent, usual }) => [...urgent.enquiry, ...usual.enquiry]);
    const names = new Set(written.map(({ step }) => step));
    expect([...names].sort()).toEqual(['manager', 'nag', 'phone', 'propose-call', 'second-address']);
  });
});

describe('that nobody has opened a case', () => {
  const sentAt = '2026-11-23T11:00:00.000Z';

  it.each([
    ['11:20', 10],
    ['12:00', 15],
    ['12:30', 22.5],
    ['14:30', 30],
  ])('is said, for a hearing at %s, after %d minutes', (clock, wanted) => {
    expect(minutes(sentAt, notOpenedAt(sentAt, { day: '2026-11-23', clock }))).toBe(wanted);
  });

  it('is said by the time that the receipt promised, or ten minutes after it was sent', () => {
    fc.assert(
      fc.property(instant, hearing, (at, when) => {
        fc.pre(hearingInstant(when) > at);
        const promised = firstLookBy(when, at);
        const ten = new Date(Date.parse(at) + 10 * 60_000).toISOString();
        expect(notOpenedAt(at, when) <= (promised > ten ? promised : ten)).toBe(true);
      }),
    );
    // Monday for Wednesday: promised for the same day.
    expect(notOpenedAt(sentAt, { day: '2026-11-25', clock: '10:00' })).toBe('2026-11-23T14:45:00.000Z');
    // Friday for Monday.
    expect(notOpenedAt('2026-11-27T11:00:00.000Z', { day: '2026-11-30', clock: '10:00' })).toBe(
      '2026-11-27T12:45:00.000Z',
    );
  });

  it('is said with whom to phone and what to ask, and no more once it was opened', () => {
    const sent = { sentAt, hearing: { day: '2026-11-23', clock: '12:30' }, openedAt: null };
    const phone = '020 7946 0123';
    expect(nobodyOpenedWords(sent, [], phone, '2026-11-23T11:22:00.000Z')).toBeNull();
    const said = nobodyOpenedWords(sent, [], phone, '2026-11-23T11:22:30.000Z');
    expect(said).toBe('Nobody has opened this yet. Phone 020 7946 0123. Consider asking the court for time.');
    expect(
      nobodyOpenedWords({ ...sent, openedAt: sentAt }, [], phone, '2026-11-23T12:00:00.000Z'),
    ).toBeNull();
  });

  it('is said of the service only, once a team has opened its enquiry', () => {
    const sent = { sentAt, hearing: { day: '2026-11-23', clock: '12:30' }, openedAt: null };
    const said = (openedAt: string | null) =>
      nobodyOpenedWords(sent, [{ openedAt: null }, { openedAt }], 'x', '2026-11-23T12:00:00.000Z');
    expect(said(null)).toContain('Nobody has opened this yet');
    expect(said(sentAt)).toContain('The liaison service has not opened this yet');
    expect(said(sentAt)).not.toContain('Nobody');
  });
});
