import { addDays } from '#shared/time/day';
import { londonInstant } from '#shared/time/london';
import type { Hearing } from '#shared/time/hearing';

/** Settings of an enquiry's link, each with its first day and its source. */
export const linkSettings = {
  /** A link ends so many days after the hearing: an old email must not reach into a case that is long over. */
  daysAfterHearing: { value: 30, from: '2026-11-29', source: 'set by the service' },
  /** What may be sent by one link in a day: far more than one inbox needs, too few to bury the hub. */
  usesPerDay: { value: 20, from: '2026-11-29', source: 'set by the service' },
  /** Telephone numbers that one task to phone a team takes from its link. */
  numbersPerTask: { value: 5, from: '2026-11-29', source: 'set by the service' },
} as const;

/** The UTC instant at which an enquiry's link stops working, whatever has become of the enquiry. */
export const linkEndsAt = (hearing: Hearing): string =>
  londonInstant(addDays(hearing.day, linkSettings.daysAfterHearing.value + 1), '00:00');

/** What every act of a link answers once the enquiry is closed. It tells nothing else of it. */
export const closedWords = 'This enquiry is closed. Please do not act on it further.';
