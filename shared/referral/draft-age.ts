import { londonDay } from '#shared/time/london';
import { daysLater } from '#shared/time/later';

const expiresAfter = 14;
/** Days after the last save until a draft's content is deleted (H20). */
export const purgedAfter = 30;

/** The London day on which an expired draft is deleted: nobody saved it for 14 days. Null before it expires. */
export function deletedOn(savedAt: string, at: string): string | null {
  return at < daysLater(savedAt, expiresAfter) ? null : londonDay(daysLater(savedAt, purgedAfter));
}
