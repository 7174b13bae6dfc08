import * as z from 'zod';
import { type Hearing, hearingHasStarted, hearingInstant } from '#shared/time/hearing';
import { londonDay, whenWords } from '#shared/time/london';
import { type SectionName, sectionNames } from './sections.ts';

/** What may be otherwise by now: how to reach her, what threatens her, what she agrees to (H16). */
export const ageing: readonly SectionName[] = ['reach', 'risk', 'safeguarding', 'agreement'];

/** Who said what stands in a section, and when; `stale` once it has to be checked again. */
export const saidSchema = z.object({
  section: z.enum(sectionNames),
  at: z.string(),
  by: z.string(),
  stale: z.boolean(),
});
export type Said = z.infer<typeof saidSchema>;

const sevenDays = 7 * 86_400_000;

// Without a time nobody knows when on its day a hearing was, so what was said on that day counts as said before.
function isOlderThan(saidAt: string, hearing: Hearing): boolean {
  return hearing.clock === null ? londonDay(saidAt) <= hearing.day : saidAt < hearingInstant(hearing);
}

/** Whether what was said is older than seven days, or than a hearing that has been. */
export function isStale(saidAt: string, hearings: readonly Hearing[], at: string): boolean {
  if (Date.parse(at) - Date.parse(saidAt) > sevenDays) return true;
  return hearings.some((hearing) => hearingHasStarted(hearing, at) && isOlderThan(saidAt, hearing));
}

/** "Said by Rowan Example, today at 10am", or "Not checked since …". `now` is for "today at". */
export function saidWords({ at, by, stale }: Said, now: string): string {
  return stale
    ? `Not checked since ${whenWords(at, now)} (said by ${by})`
    : `Said by ${by}, ${whenWords(at, now)}`;
}
