import * as z from 'zod';
import { type Hearing, hearingHasStarted, hearingInstant } from '#shared/time/hearing';
import { londonDay, whenWords } from '#shared/time/london';
import { type SectionName, sectionNames } from './sections.ts';

/** Sections whose answers age: how to reach her, what threatens her, what she agrees to (H16). */
export const ageing: readonly SectionName[] = ['reach', 'risk', 'safeguarding', 'agreement'];

/** Who gave a section's answers, and when; `stale` where they must be checked again. */
export const attributionSchema = z.object({
  section: z.enum(sectionNames),
  at: z.string(),
  by: z.string(),
  stale: z.boolean(),
});
export type Attribution = z.infer<typeof attributionSchema>;

const sevenDays = 7 * 86_400_000;

// A hearing without a time may be at any hour, so answers of its day count as given before it.
function isOlderThan(saidAt: string, hearing: Hearing): boolean {
  return hearing.clock === null ? londonDay(saidAt) <= hearing.day : saidAt < hearingInstant(hearing);
}

/** True where the answers are older than seven days, or than a past hearing. */
export function isStale(saidAt: string, hearings: readonly Hearing[], at: string): boolean {
  if (Date.parse(at) - Date.parse(saidAt) > sevenDays) return true;
  return hearings.some((hearing) => hearingHasStarted(hearing, at) && isOlderThan(saidAt, hearing));
}

/** "Said by Rowan Example, today at 10am", or "Not checked since …". `now` is for "today at". */
export function attributionWords({ at, by, stale }: Attribution, now: string): string {
  return stale
    ? `Not checked since ${whenWords(at, now)} (said by ${by})`
    : `Said by ${by}, ${whenWords(at, now)}`;
}
