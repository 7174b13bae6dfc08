import * as z from 'zod';
import { dayWords } from '#shared/time/london';

/** The words for a draft that waits while her capacity to agree is in doubt (H26). The day is as typed. */
export function parkedWords(until: string, today: string): string {
  if (!z.iso.date().safeParse(until).success) return 'Parked. The day of the check is not known.';
  return until > today
    ? `Parked until ${dayWords(until)}`
    : `Parked until ${dayWords(until)}: has her capacity been checked?`;
}

/** The words for a draft that nobody saved for 14 days (H20). Saving it renews it. */
export const expiredWords = (deletedOn: string): string =>
  `Expired: not saved for 14 days. Check every answer if you take it up again. It is deleted on ${dayWords(deletedOn)}.`;
