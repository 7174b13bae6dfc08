import { dayWords } from '#shared/time/london';

/** What is said of a draft that nobody saved for 14 days (H20). Saving it takes it up again. */
export const expiredWords = (deletedOn: string): string =>
  `Expired: not saved for 14 days. Check every answer if you take it up again. It is deleted on ${dayWords(deletedOn)}.`;
