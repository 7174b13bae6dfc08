import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addWorkingMinutes,
  intoWorkingHours,
  workingDayMinutes,
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
