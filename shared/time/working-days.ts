import { isBankHoliday } from './bank-holidays.ts';
import { addDays, weekdayOf, writtenDay } from './day.ts';

/** Monday to Friday and not a bank holiday in England. Days are YYYY-MM-DD; a malformed one throws RangeError. */
export function isWorkingDay(day: string): boolean {
  return weekdayOf(day) <= 5 && !isBankHoliday(day);
}

/** The day n working days after `day` (before it when n is negative); `day` itself when n = 0, working or not. */
export function addWorkingDays(day: string, n: number): string {
  const step = Math.sign(n);
  let reached = writtenDay(day);
  for (let left = Math.abs(n); left > 0;) {
    reached = addDays(reached, step);
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
}

/** How many working days come after `fromDay` up to and with `toDay`; negative when `toDay` is the earlier. */
export function workingDaysBetween(fromDay: string, toDay: string): number {
  if (toDay < fromDay) return -workingDaysBetween(toDay, fromDay) || 0;
  const end = writtenDay(toDay);
  let count = 0;
  for (let day = writtenDay(fromDay); day < end;) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) count += 1;
  }
  return count;
}

/** The first working day after `day`. */
export function nextWorkingDay(day: string): string {
  return addWorkingDays(day, 1);
}
