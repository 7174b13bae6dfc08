import { later } from './later.ts';
import { addDays } from './day.ts';
import { londonDay, londonInstant } from './london.ts';
import { isWorkingDay, nextWorkingDay, workingDaysBetween } from './working-days.ts';

const opens = '09:00';
/** When a working day ends, for the service and for a court office. */
export const closes = '17:00';
/** Minutes of one working day. */
export const workingDayMinutes = 480;

const closingOf = (at: string) => londonInstant(londonDay(at), closes);

/** The minutes of a working day that have passed at an instant. */
function minutesInto(day: string, at: string): number {
  const minutes = (Date.parse(at) - Date.parse(londonInstant(day, opens))) / 60_000;
  return Math.min(workingDayMinutes, Math.max(0, minutes));
}

/** The instant itself within working hours in London, else the next opening. UTC ISO throughout. */
export function intoWorkingHours(at: string): string {
  const day = londonDay(at);
  if (isWorkingDay(day)) {
    if (at < londonInstant(day, opens)) return londonInstant(day, opens);
    if (at < londonInstant(day, closes)) return new Date(at).toISOString();
  }
  return londonInstant(nextWorkingDay(day), opens);
}

/** The instant so many minutes of working time later. */
export function addWorkingMinutes(at: string, minutes: number): string {
  let from = intoWorkingHours(at);
  for (let left = minutes; ;) {
    const today = (Date.parse(closingOf(from)) - Date.parse(from)) / 60_000;
    if (left <= today) return later(from, left);
    left -= today;
    from = intoWorkingHours(closingOf(from));
  }
}

/** Minutes of working time between two instants; none where the second is the earlier. */
export function workingMinutesBetween(from: string, to: string): number {
  const first = intoWorkingHours(from);
  if (first >= to) return 0;
  const [firstDay, lastDay] = [londonDay(first), londonDay(to)];
  const onLast = isWorkingDay(lastDay) ? minutesInto(lastDay, to) : workingDayMinutes;
  return workingDaysBetween(firstDay, lastDay) * workingDayMinutes + onLast - minutesInto(firstDay, first);
}

/** Working days before a later day; today is one of them until it closes. */
export function workingDaysLeft(day: string, at: string): number {
  const today = londonDay(at);
  if (day <= today) return 0;
  const isOpen = isWorkingDay(today) && at < closingOf(at);
  return workingDaysBetween(today, addDays(day, -1)) + (isOpen ? 1 : 0);
}
