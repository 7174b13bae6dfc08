import * as Instant from 'temporal-polyfill/fns/Instant';
import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import * as PlainTime from 'temporal-polyfill/fns/PlainTime';
import * as ZonedDateTime from 'temporal-polyfill/fns/ZonedDateTime';
import { addDays, readDay, weekdayOf } from './day.ts';

const zone = 'Europe/London';
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const twoDigits = (n: number) => String(n).padStart(2, '0');
const inLondon = (at: string) => Instant.toZonedDateTimeISO(Instant.fromString(at), zone);

/** The day (YYYY-MM-DD) in London at a UTC ISO instant. All functions here throw RangeError on a malformed text. */
export function londonDay(at: string): string {
  return PlainDate.toString(ZonedDateTime.toPlainDate(inLondon(at)));
}

/** The time (HH:MM, 24 hours) in London at a UTC ISO instant. */
export function londonClock(at: string): string {
  const { hour, minute } = inLondon(at);
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
}

/**
 * The UTC instant of a London day and time, as `Date.toISOString` writes it, so that instants sort as text. A time
 * skipped in spring counts an hour later; one repeated in autumn is its first occurrence.
 */
export function londonInstant(day: string, clock: string): string {
  const plainTime = PlainTime.fromString(clock);
  const there = PlainDate.toZonedDateTime(readDay(day), { timeZone: zone, plainTime });
  return new Date(there.epochMilliseconds).toISOString();
}

/** "Monday 23 November 2026" */
export function dayWords(day: string): string {
  return `${dayAndMonth(day)} ${readDay(day).year}`;
}

/** "4pm", "11:20am", "midday", "midnight", as the NHS content style guide writes times. */
export function clockWords(clock: string): string {
  const { hour, minute } = PlainTime.fromString(clock);
  if (minute === 0 && hour === 12) return 'midday';
  if (minute === 0 && hour === 0) return 'midnight';
  const minutes = minute === 0 ? '' : `:${twoDigits(minute)}`;
  return `${hour % 12 || 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}

function nearDay(at: string, now: string): { near: string | undefined; far: string } {
  const day = londonDay(at);
  const today = londonDay(now);
  const near: Record<string, string> = {
    [addDays(today, -1)]: 'yesterday',
    [today]: 'today',
    [addDays(today, 1)]: 'tomorrow',
  };
  return {
    near: near[day],
    far: readDay(day).year === readDay(today).year ? dayAndMonth(day) : dayWords(day),
  };
}

/** "today at 11:20am", "tomorrow at 9am", "Monday 23 November at 9am"; the year only when it is not this year. */
export function whenWords(at: string, now: string): string {
  const { near, far } = nearDay(at, now);
  return `${near ?? far} at ${clockWords(londonClock(at))}`;
}

/** The same after “by” or “until”: "11:22am today", "9am on Friday 27 November". UTC ISO instants. */
export function byWords(at: string, now: string): string {
  const { near, far } = nearDay(at, now);
  return `${clockWords(londonClock(at))} ${near ?? `on ${far}`}`;
}

/** "Monday 23 November" */
export function dayAndMonth(day: string): string {
  const date = readDay(day);
  return `${weekdays[weekdayOf(day) - 1]} ${date.day} ${months[date.month - 1]}`;
}
