import { type BookingState, placeTaking } from './booking-states.ts';
import { sessionSettings } from './settings.ts';
import { londonDay, londonInstant } from '#shared/time/london';
import { addWorkingDays } from '#shared/time/working-days';

const hour = 3_600_000;
const instant = (ms: number) => new Date(ms).toISOString();

/**
 * Until when an unconfirmed place is kept (H12): 24 hours, or until two hours before a nearer session; whoever signs
 * up after that has half an hour, at most until the start.
 */
export function heldUntil(startsAt: string, at: string): string {
  const now = Date.parse(at);
  const start = Date.parse(startsAt);
  return instant(Math.min(now + 24 * hour, Math.max(start - 2 * hour, now + hour / 2), start));
}

/**
 * Until then a freed place is given to the next in line, afterwards only offered, because people need time to notice.
 * Midday on the working day before the session, London time.
 */
export function giveUntil(startsAt: string): string {
  return londonInstant(addWorkingDays(londonDay(startsAt), -1), '12:00');
}

/** The part of a booking that matters for places. */
export type Standing = { state: BookingState; confirmedAt: string | null };
type Waiting = Standing & { id: string; waitsSince: string | null };

export const takesPlace = ({ state }: Standing) => placeTaking.includes(state);
export const standsInLine = ({ state, confirmedAt }: Standing) => state === 'waiting' && confirmedAt !== null;

/**
 * The numbers of a session: places taken, all places, confirmed people waiting, and how many of the places taken are
 * held for addresses that nobody has confirmed (absent in older items).
 */
export type Places = { taken: number; capacity: number; line: number; held?: number };

/** Places not taken. */
export const freePlaces = ({ taken, capacity }: Places) => Math.max(0, capacity - taken);

/** Places for a newcomer: none while anybody waits, who comes first. */
export const placesLeft = (places: Places) => (places.line > 0 ? 0 : freePlaces(places));

/** Unconfirmed places may be half of those that nobody has confirmed, so that strangers alone never fill a session. */
export const mostHeld = ({ taken, capacity, held = 0 }: Places) =>
  Math.ceil(Math.max(0, capacity - (taken - held)) / 2);

/** Whether a newcomer's place is kept until they confirm; else it is theirs if one is free when they confirm. */
export const mayHold = (places: Places) => placesLeft(places) > 0 && (places.held ?? 0) < mostHeld(places);

export const areFew = (left: number) => left <= sessionSettings.fewPlaces.value;

/** The confirmed people waiting, in order of sign-up. */
export function inLine<W extends Waiting>(bookings: readonly W[]): W[] {
  return bookings.filter(standsInLine).sort((a, b) => order(a).localeCompare(order(b)));
}

const order = ({ waitsSince, id }: Waiting) => `${waitsSince ?? ''} ${id}`;
