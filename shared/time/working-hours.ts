import { addDays } from './day.ts';
import { londonDay, londonInstant } from './london.ts';
import { isWorkingDay, nextWorkingDay } from './working-days.ts';

const opens = '09:00';
const closes = '17:00';
/** Minutes of one working day. */
export const workingDayMinutes = 480;

/** The instant itself inside working hours in London, else the next opening. UTC ISO, as everywhere. */
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
    const day = londonDay(from);
    const today = (Date.parse(londonInstant(day, closes)) - Date.parse(from)) / 60_000;
    if (left <= today) return new Date(Date.parse(from) + left * 60_000).toISOString();
    left -= today;
    from = intoWorkingHours(londonInstant(addDays(day, 1), '00:00'));
  }
}
