import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstLookBy, promisedLookBy } from '#shared/case/first-look';
import { isInTime } from '#shared/case/in-time';
import { dutyAt } from '#shared/duty/on-duty';
import { addDays } from '#shared/time/day';
import { londonDay } from '#shared/time/london';
import { rota } from '../duty/rotas.ts';

const hearing = (day: string, clock: string | null = null) => ({ day, clock });

describe('by when somebody looks first', () => {
  it.each([
    [
      'a hearing within two working days: the same day',
      '2026-11-25',
      '2026-11-23T10:00:00.000Z',
      '2026-11-23T17:00:00.000Z',
    ],
    [
      'a later hearing: the next working day',
      '2026-11-26',
      '2026-11-23T10:00:00.000Z',
      '2026-11-24T17:00:00.000Z',
    ],
    ['after hours: the next morning', '2026-11-25', '2026-11-23T17:00:00.000Z', '2026-11-24T10:00:00.000Z'],
    [
      'on Friday for a far hearing: Monday',
      '2026-12-23',
      '2026-11-20T10:00:00.000Z',
      '2026-11-23T17:00:00.000Z',
    ],
    [
      'over a bank holiday: the day after it',
      '2027-01-20',
      '2026-12-24T10:00:00.000Z',
      '2026-12-29T17:00:00.000Z',
    ],
  ])('%s', (_, day, at, by) => {
    expect(firstLookBy(hearing(day), at)).toBe(by);
  });

  it('is a quarter of the time left, 10 to 30 minutes, when less than four hours are left', () => {
    expect(firstLookBy(hearing('2026-11-23', '12:30'), '2026-11-23T11:00:00.000Z')).toBe(
      '2026-11-23T11:22:30.000Z',
    );
    expect(firstLookBy(hearing('2026-11-23', '11:05'), '2026-11-23T11:00:00.000Z')).toBe(
      '2026-11-23T11:10:00.000Z',
    );
    expect(firstLookBy(hearing('2026-11-23', '14:30'), '2026-11-23T11:00:00.000Z')).toBe(
      '2026-11-23T11:30:00.000Z',
    );
  });

  it.each([
    ['whose time is not known, once lists have begun', null],
    ['whose time has gone, which may have been put back', '10:00'],
  ])('is ten minutes for a hearing of today %s', (_, clock) => {
    expect(firstLookBy(hearing('2026-11-23', clock), '2026-11-23T10:30:00.000Z')).toBe(
      '2026-11-23T10:40:00.000Z',
    );
  });
});

const anyDay = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-11-16', days));
const anyInstant = fc
  .integer({ min: 0, max: 60 * 1440 })
  .map((minutes) => new Date(Date.parse('2026-11-16T00:00:00.000Z') + minutes * 60_000).toISOString());
const anyClock = fc.constantFrom(null, '09:00', '10:00', '14:30', '16:50');
const anyRota = fc
  .array(fc.tuple(anyDay, fc.integer({ min: 0, max: 6 })), { maxLength: 4 })
  .map((leave) => ({ ...rota, leave: leave.map(([from, days]) => ({ from, to: addDays(from, days) })) }));

const office = (day: string) => ({ until: `${day}T17:00:00.000Z`, next: `${addDays(day, 1)}T09:00:00.000Z` });
const closedUntil = (next: string | null) => ({ until: null, next });

describe('the first look that is promised', () => {
  it.each([
    [
      'at night, for the same morning: from when somebody comes on',
      hearing('2026-11-23', '10:00'),
      '2026-11-23T02:28:00.000Z',
      closedUntil('2026-11-23T09:00:00.000Z'),
      '2026-11-23T09:15:00.000Z',
    ],
    [
      'on a Sunday, for Monday morning',
      hearing('2026-11-23'),
      '2026-11-22T15:00:00.000Z',
      closedUntil('2026-11-23T09:00:00.000Z'),
      '2026-11-23T09:15:00.000Z',
    ],
    [
      'on a Saturday, for a hearing that is over before anybody is on',
      hearing('2026-11-21'),
      '2026-11-21T11:00:00.000Z',
      closedUntil('2026-11-23T09:00:00.000Z'),
      '2026-11-23T17:00:00.000Z',
    ],
    [
      'on a day of leave that nobody covers: the next day',
      hearing('2026-11-25'),
      '2026-11-23T11:00:00.000Z',
      closedUntil('2026-11-24T09:00:00.000Z'),
      '2026-11-24T17:00:00.000Z',
    ],
    [
      'on a day that ends early: before it ends',
      hearing('2026-11-25'),
      '2026-11-23T11:00:00.000Z',
      { until: '2026-11-23T13:00:00.000Z', next: '2026-11-25T09:00:00.000Z' },
      '2026-11-23T13:00:00.000Z',
    ],
    [
      'in the last minutes of a day: the next day',
      hearing('2026-11-24', '14:00'),
      '2026-11-23T16:58:00.000Z',
      office('2026-11-23'),
      '2026-11-24T09:30:00.000Z',
    ],
    [
      'for a far hearing: the next working day, though somebody is on only until five today',
      hearing('2026-12-10'),
      '2026-11-23T11:00:00.000Z',
      office('2026-11-23'),
      '2026-11-24T17:00:00.000Z',
    ],
    [
      'where somebody comes on at the very minute: half an hour later',
      hearing('2026-11-24', '16:50'),
      '2026-11-24T08:30:00.000Z',
      closedUntil('2026-11-24T09:00:00.000Z'),
      '2026-11-24T09:30:00.000Z',
    ],
    [
      'where nobody knows when somebody is next on: as soon as it should be',
      hearing('2026-11-23', '14:00'),
      '2026-11-23T11:00:00.000Z',
      closedUntil(null),
      '2026-11-23T11:30:00.000Z',
    ],
  ])('%s', (_, at, sent, duty, by) => {
    expect(promisedLookBy(at, sent, duty)).toBe(by);
  });

  it('is never for a time before anybody can look, whatever the rota', () => {
    fc.assert(
      fc.property(anyRota, anyInstant, fc.integer({ min: 0, max: 20 }), anyClock, (some, at, days, clock) => {
        const { on, next } = dutyAt(some, at);
        const duty = { until: on?.until ?? null, next };
        const by = promisedLookBy(hearing(addDays(londonDay(at), days), clock), at, duty);
        expect(by > at).toBe(true);
        if (on === null && next !== null) expect(by > next).toBe(true);
      }),
    );
  });
});

describe('a look in time', () => {
  it.each([
    ['before the time of the hearing', hearing('2026-11-23', '10:00'), '2026-11-23T09:15:00.000Z', true],
    ['at that time', hearing('2026-11-23', '10:00'), '2026-11-23T10:00:00.000Z', false],
    ['on the day of a hearing without a time', hearing('2026-11-23'), '2026-11-23T16:00:00.000Z', true],
    ['on a later day', hearing('2026-11-20'), '2026-11-23T09:15:00.000Z', false],
  ])('%s', (_, of, by, inTime) => {
    expect(isInTime(of, '2026-11-20T08:00:00.000Z', by)).toBe(inTime);
  });

  it('is any of the day, where the time had gone when it was sent: it may have been put back', () => {
    const gone = hearing('2026-11-23', '10:00');
    expect(isInTime(gone, '2026-11-23T11:00:00.000Z', '2026-11-23T11:10:00.000Z')).toBe(true);
    expect(isInTime(gone, '2026-11-23T11:00:00.000Z', '2026-11-24T09:10:00.000Z')).toBe(false);
  });
});
