import { londonDay } from '#shared/time/london';

const expiresAfter = 14;
/** Days after which what was typed into a draft that nobody saved is deleted (users.md H20). */
export const purgedAfter = 30;

const plusDays = (at: string, days: number) => new Date(Date.parse(at) + days * 86_400_000).toISOString();

/** The London day on which a draft is deleted, once it has expired: nobody saved it for 14 days. Null before that. */
export function deletedOn(savedAt: string, at: string): string | null {
  return at < plusDays(savedAt, expiresAfter) ? null : londonDay(plusDays(savedAt, purgedAfter));
}
