import { londonDay } from '#shared/time/london';
import { daysLater } from '#shared/time/later';

const expiresAfter = 14;
/** Days after which what was typed into a draft that nobody saved is deleted (H20). */
export const purgedAfter = 30;

/** The London day on which a draft is deleted, once it has expired: nobody saved it for 14 days. Null before that. */
export function deletedOn(savedAt: string, at: string): string | null {
  return at < daysLater(savedAt, expiresAfter) ? null : londonDay(daysLater(savedAt, purgedAfter));
}
