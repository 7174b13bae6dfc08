/** The UTC instant so many minutes of elapsed time later; earlier where they are negative. */
export const later = (at: string, minutes: number): string =>
  new Date(Date.parse(at) + minutes * 60_000).toISOString();

/** The same in days of 24 hours, across clock changes too. */
export const daysLater = (at: string, days: number): string => later(at, days * 1440);
