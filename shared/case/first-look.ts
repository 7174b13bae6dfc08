import { type Hearing, hearingInstant, timeLeft } from '#shared/time/hearing';
import { londonDay, londonInstant } from '#shared/time/london';
import { isWorkingDay, nextWorkingDay, workingDaysBetween } from '#shared/time/working-days';

const closing = '17:00';
const clamp = (minutes: number) => Math.min(30, Math.max(10, minutes));

/**
 * By when somebody looks first: the same day for a hearing within two working days, else the next working day
 * (domain: status model, Submitted). Never a promise for a day when the service is closed. With less than four hours
 * left, or a hearing before that time, a quarter of the time left, 10 to 30 minutes (users.md B5): a first look at the
 * hour of the hearing would be of no use, and its hour is nobody's to read in a mail.
 */
export function firstLookBy(hearing: Hearing, at: string): string {
  const today = londonDay(at);
  const soon = workingDaysBetween(today, hearing.day) <= 2;
  const sameDay = londonInstant(today, closing);
  const by =
    soon && isWorkingDay(today) && at < sameDay
      ? sameDay
      : londonInstant(nextWorkingDay(today), soon ? '10:00' : closing);
  const left = timeLeft(hearing, at);
  if (left <= 0) return by;
  const share = new Date(Date.parse(at) + clamp(left / 4) * 60_000).toISOString();
  return hearingInstant(hearing) <= by || left < 240 ? share : by;
}
