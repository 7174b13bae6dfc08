import { type Hearing, hearingInstant, timeLeft } from '#shared/time/hearing';
import { londonDay, londonInstant } from '#shared/time/london';
import { isWorkingDay, nextWorkingDay, workingDaysBetween } from '#shared/time/working-days';
import { later } from '#shared/time/later';
import { closes } from '#shared/time/working-hours';

const [least, most] = [10, 30];

/**
 * When a first look is due: the same day for a hearing within two working days, else the next working day; close to
 * the hearing a quarter of the time left, 10 to 30 minutes (B5), and 10 where it may have begun.
 */
export function firstLookBy(hearing: Hearing, at: string): string {
  const today = londonDay(at);
  const soon = workingDaysBetween(today, hearing.day) <= 2;
  const sameDay = londonInstant(today, closes);
  const by =
    soon && isWorkingDay(today) && at < sameDay
      ? sameDay
      : londonInstant(nextWorkingDay(today), soon ? '10:00' : closes);
  const left = timeLeft(hearing, at);
  if (left <= 0) return hearing.day === today ? later(at, least) : by;
  const share = later(at, Math.min(most, Math.max(least, left / 4)));
  return hearingInstant(hearing) <= by || left < 240 ? share : by;
}

/** From `dutyAt`: until when somebody is on without a break, and when somebody is next on. */
export type OnAndNext = { until: string | null; next: string | null };

/**
 * The first look that may be promised: nobody looks while nobody is on (B4), so such time is counted from when
 * somebody is next on.
 */
export function promisedLookBy(hearing: Hearing, at: string, { until, next }: OnAndNext): string {
  const soonest = later(at, least);
  const wanted = firstLookBy(hearing, at);
  const by = wanted > soonest ? wanted : soonest;
  // Who comes on at the very minute has no time to look.
  const nextInTime = next === null || later(next, least) <= by;
  if (nextInTime || (until !== null && by <= until)) return by;
  if (until !== null && until >= soonest) return until;
  return firstLookBy(hearing, next);
}
