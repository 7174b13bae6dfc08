import { clockWords, dayWords } from '#shared/time/london';

/** A hearing in words. */
export function hearingWords({ day, clock }: { day: string; clock: string | null }): string {
  return `${dayWords(day)}, ${clock ? clockWords(clock) : 'on the list, time not known'}`;
}
