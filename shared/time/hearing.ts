import * as Instant from 'temporal-polyfill/fns/Instant';
import { londonDay, londonInstant } from './london.ts';

/** A hearing in London time: its day (YYYY-MM-DD) and time (HH:MM), or null: on the list, time not known. */
export type Hearing = { day: string; clock: string | null };

// Lists start at 10am and a case without a time may be called first, so every deadline must allow for that.
const startOfList = '10:00';

/** The UTC instant by which an answer is of use: the hearing's time, or the start of the day's list. */
export function hearingInstant(hearing: Hearing): string {
  return londonInstant(hearing.day, hearing.clock ?? startOfList);
}

/** A text that sorts hearings by day and time; without a time, at the start of the list. */
export function hearingSort(hearing: Hearing): string {
  return `${hearing.day}T${hearing.clock ?? startOfList}`;
}

/** True once the hearing's time has passed (H7); without a time, once its day is over in London. */
export function hearingHasStarted(hearing: Hearing, at: string): boolean {
  if (hearing.clock === null) return hearing.day < londonDay(at);
  return minutesUntil(hearing, at) <= 0;
}

/** Whole minutes from `at` (UTC ISO) to the hearing, rounded down; negative once its instant is past. */
export function timeLeft(hearing: Hearing, at: string): number {
  return Math.floor(minutesUntil(hearing, at));
}

function minutesUntil(hearing: Hearing, at: string): number {
  const instant = Instant.fromString(hearingInstant(hearing));
  return (instant.epochMilliseconds - Instant.fromString(at).epochMilliseconds) / 60_000;
}
