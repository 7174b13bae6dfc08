import { expect, it } from 'vitest';
import { bankHolidays, bankHolidaysKnownUntil, isBankHoliday } from '#shared/time/bank-holidays';

const iso = (date: Date) => date.toISOString().slice(0, 10);
const utc = (year: number, month: number, day: number) => new Date(Date.UTC(year, month - 1, day));
const plus = (date: Date, days: number) => new Date(date.getTime() + days * 86_400_000);
const monday = (date: Date) => plus(date, (8 - date.getUTCDay()) % 7);

function easterSunday(year: number): Date {
  // The anonymous Gregorian computus, which shares nothing with the table under test.
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return utc(year, Math.floor(f / 31), (f % 31) + 1);
}

function byLaw(year: number): string[] {
  const weekend = (date: Date) => [0, 6].includes(date.getUTCDay());
  const newYear = utc(year, 1, 1);
  const christmas = [utc(year, 12, 25), utc(year, 12, 26)];
  const substitutes = christmas.filter(weekend).map((_, i) => utc(year, 12, 27 + i));
  // Boxing Day alone on a Saturday, or Christmas Day alone on a Sunday, moves to the first free weekday.
  const free = (date: Date): Date => (weekend(date) ? free(plus(date, 1)) : date);
  return [
    free(newYear),
    plus(easterSunday(year), -2),
    plus(easterSunday(year), 1),
    monday(utc(year, 5, 1)),
    monday(utc(year, 5, 25)),
    monday(utc(year, 8, 25)),
    ...christmas.filter((date) => !weekend(date)),
    ...substitutes.map(free),
  ]
    .map(iso)
    .sort();
}

it.each([2025, 2026, 2027, 2028])('holds the days the law gives for %i', (year) => {
  const days = bankHolidays.days.filter((day) => day.startsWith(String(year)));
  expect(days).toEqual(byLaw(year));
});

it('knows no day beyond the last it holds, and says until when', () => {
  expect(isBankHoliday('2026-12-28')).toBe(true);
  expect(isBankHoliday('2029-12-25')).toBe(false);
  expect(bankHolidays.days.every((day) => day <= bankHolidaysKnownUntil)).toBe(true);
});
