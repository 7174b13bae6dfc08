import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorkingDays, isWorkingDay, nextWorkingDay, workingDaysBetween } from '#shared/time/working-days';

const day = fc
  .date({ min: new Date('2024-06-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('working days', () => {
  it.each([
    ['2026-11-23', true],
    ['2026-11-21', false],
    ['2026-11-22', false],
    ['2026-12-25', false],
    ['2026-12-28', false],
    ['2029-12-25', true],
  ])('%s: %s', (one, working) => {
    expect(isWorkingDay(one)).toBe(working);
  });

  it('steps over the weekend and bank holidays', () => {
    expect(nextWorkingDay('2026-12-24')).toBe('2026-12-29');
    expect(addWorkingDays('2026-12-29', -1)).toBe('2026-12-24');
    expect(workingDaysBetween('2026-12-24', '2026-12-29')).toBe(1);
    expect(workingDaysBetween('2026-12-29', '2026-12-24')).toBe(-1);
  });

  it('leaves the day itself when nothing is added', () => {
    expect(addWorkingDays('2026-11-22', 0)).toBe('2026-11-22');
    expect(workingDaysBetween('2026-11-21', '2026-11-22')).toBe(0);
    expect(Object.is(workingDaysBetween('2026-11-22', '2026-11-21'), 0)).toBe(true);
  });

  it('counts what it adds, and always lands on a working day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), (from, n) => {
        const to = addWorkingDays(from, n);
        expect(isWorkingDay(to)).toBe(true);
        expect(workingDaysBetween(from, to)).toBe(n);
      }),
    );
  });

  it('comes back from a working day by as many days', () => {
    fc.assert(
      fc.property(day.filter(isWorkingDay), fc.integer({ min: -40, max: 40 }), (from, n) => {
        expect(addWorkingDays(addWorkingDays(from, n), -n)).toBe(from);
      }),
    );
  });
});
