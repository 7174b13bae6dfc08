import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addWorkingMinutes,
  intoWorkingHours,
  workingDayMinutes,
  workingDaysLeft,
  workingMinutesBetween,
} from '#shared/time/working-hours';

describe('working hours', () => {
  it.each([
    ['2026-11-23T11:00:00.000Z', '2026-11-23T11:00:00.000Z'],
    ['2026-11-23T06:00:00.000Z', '2026-11-23T09:00:00.000Z'],
    ['2026-11-23T17:00:00.000Z', '2026-11-24T09:00:00.000Z'],
    ['2026-11-27T20:00:00.000Z', '2026-11-30T09:00:00.000Z'],
    ['2026-12-25T11:00:00.000Z', '2026-12-29T09:00:00.000Z'],
    ['2026-07-01T16:30:00.000Z', '2026-07-02T08:00:00.000Z'],
  ])('bring %s to %s', (at, wanted) => {
    expect(intoWorkingHours(at)).toBe(wanted);
  });

  it.each([
    ['2026-11-23T11:00:00.000Z', 60, '2026-11-23T12:00:00.000Z'],
    ['2026-11-23T16:30:00.000Z', 60, '2026-11-24T09:30:00.000Z'],
    ['2026-11-27T16:00:00.000Z', workingDayMinutes, '2026-11-30T16:00:00.000Z'],
    ['2026-11-28T12:00:00.000Z', 0, '2026-11-30T09:00:00.000Z'],
    ['2026-12-24T16:00:00.000Z', 2 * workingDayMinutes, '2026-12-30T16:00:00.000Z'],
  ])('%s and %d minutes of work make %s', (at, minutes, wanted) => {
    expect(addWorkingMinutes(at, minutes)).toBe(wanted);
  });

  it.each([
    ['2026-11-23T11:00:00.000Z', '2026-11-23T12:30:00.000Z', 90],
    ['2026-11-27T16:50:00.000Z', '2026-11-30T10:00:00.000Z', 70],
    ['2026-11-27T16:50:00.000Z', '2026-11-28T10:00:00.000Z', 10],
    ['2026-11-28T10:00:00.000Z', '2026-11-30T08:00:00.000Z', 0],
    ['2026-11-23T11:00:00.000Z', '2026-11-23T10:00:00.000Z', 0],
  ])('between %s and %s are %d minutes', (from, to, wanted) => {
    expect(workingMinutesBetween(from, to)).toBe(wanted);
  });

  it('between two instants, added to the first, lead to the second or the last closing before it', () => {
    const minute = fc.integer({ min: 0, max: 60 * 24 * 40 });
    const instant = (n: number) =>
      new Date(Date.parse('2026-10-20T00:00:00.000Z') + n * 60_000).toISOString();
    fc.assert(
      fc.property(minute, minute, (one, other) => {
        const [from, to] = [instant(Math.min(one, other)), instant(Math.max(one, other))];
        const reached = addWorkingMinutes(from, workingMinutesBetween(from, to));
        expect(intoWorkingHours(reached)).toBe(intoWorkingHours(to));
      }),
    );
  });
});

describe('working days before a day', () => {
  it.each([
    // Thursday 24 December: the 25th and Monday the 28th are bank holidays.
    ['2026-12-29', '2026-12-24T09:00:00.000Z', 1],
    ['2026-12-29', '2026-12-24T16:59:59.000Z', 1],
    ['2026-12-29', '2026-12-24T17:00:00.000Z', 0],
    ['2026-12-29', '2026-12-26T12:00:00.000Z', 0],
    ['2026-12-30', '2026-12-24T09:00:00.000Z', 2],
    // Monday to Thursday: today, Tuesday, Wednesday.
    ['2026-11-26', '2026-11-23T09:00:00.000Z', 3],
    ['2026-11-26', '2026-11-23T18:00:00.000Z', 2],
    ['2026-11-24', '2026-11-23T09:00:00.000Z', 1],
    ['2026-11-23', '2026-11-23T09:00:00.000Z', 0],
    ['2026-11-20', '2026-11-23T09:00:00.000Z', 0],
    // In summer 17:00 in London is 16:00 UTC.
    ['2026-07-14', '2026-07-13T15:59:00.000Z', 1],
    ['2026-07-14', '2026-07-13T16:00:00.000Z', 0],
    // In London it is already the 14th.
    ['2026-07-15', '2026-07-13T23:30:00.000Z', 1],
  ])('%s, seen at %s: %i', (day, at, left) => expect(workingDaysLeft(day, at)).toBe(left));
});
