import { describe, expect, it } from 'vitest';
import { addWorkingMinutes, intoWorkingHours, workingDayMinutes } from '#shared/time/working-hours';

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
});
