import { type Hearing, hearingHasStarted, hearingInstant } from '#shared/time/hearing';
import { londonDay } from '#shared/time/london';

/** True where something due `by` then is still in time for the hearing as known at `at`. All instants UTC ISO. */
export function isInTime(hearing: Hearing, at: string, by: string): boolean {
  const timeUnknown = hearing.clock === null || hearingHasStarted(hearing, at);
  return timeUnknown ? londonDay(by) <= hearing.day : by < hearingInstant(hearing);
}
