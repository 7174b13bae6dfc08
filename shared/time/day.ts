import * as Calendar from 'temporal-polyfill/fns/Calendar';
import * as PlainDate from 'temporal-polyfill/fns/PlainDate';

/** A day (YYYY-MM-DD) for arithmetic. Throws RangeError on a malformed one, as all functions here do. */
export function readDay(day: string): PlainDate.Record {
  return PlainDate.fromString(day, Calendar.getISO);
}

/** The day as it is always written, so that days compare as texts. */
export function writtenDay(day: string): string {
  return PlainDate.toString(readDay(day));
}

/** The day so many days after `day`, before it when `days` is negative. */
export function addDays(day: string, days: number): string {
  return PlainDate.toString(PlainDate.addDays(readDay(day), days));
}

/** 1 is Monday and 7 Sunday. */
export function weekdayOf(day: string): number {
  return PlainDate.dayOfWeek(readDay(day));
}
