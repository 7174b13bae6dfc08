import { type BookingState, placeTaking } from './booking-states.ts';
import { sessionSettings } from './settings.ts';
import { londonDay, londonInstant } from '#shared/time/london';
import { addWorkingDays } from '#shared/time/working-days';

const hour = 3_600_000;
const instant = (ms: number) => new Date(ms).toISOString();

/**
 * Until when a place is kept for somebody who has not confirmed (H12): 24 hours, or until two hours before a
 * session that is nearer; whoever signs up later than that has half an hour, and never beyond the start.
 */
export function heldUntil(startsAt: string, at: string): string {
  const now = Date.parse(at);
  const start = Date.parse(startsAt);
  return instant(Math.min(now + 24 * hour, Math.max(start - 2 * hour, now + hour / 2), start));
}

/**
 * Until then a place that comes free is given to the next in line, and after it only offered: people need the time to
 * see it. Midday on the working day before the session, London time.
 */
export function giveUntil(startsAt: string): string {
  return londonInstant(addWorkingDays(londonDay(startsAt), -1), '12:00');
}

/** How a booking stands, as far as places are concerned. */
export type Standing = { state: BookingState; confirmedAt: string | null };
type Waiting = Standing & { id: string; waitsSince: string | null };

export const takesPlace = ({ state }: Standing) => placeTaking.includes(state);
export const standsInLine = ({ state, confirmedAt }: Standing) => state === 'waiting' && confirmedAt !== null;

/** The numbers of a session: places taken, all its places, and who confirmed and waits. */
export type Places = { taken: number; capacity: number; line: number };

/** Places that nobody has. */
export const freePlaces = ({ taken, capacity }: Places) => Math.max(0, capacity - taken);

/** Places for somebody new: none while anybody stands in line, for whom every free place is meant. */
export const placesLeft = (places: Places) => (places.line > 0 ? 0 : freePlaces(places));
export const areFew = (left: number) => left <= sessionSettings.fewPlaces.value;

/** Those who wait and have confirmed, in the order in which they came. */
export function inLine<W extends Waiting>(bookings: readonly W[]): W[] {
  return bookings.filter(standsInLine).sort((a, b) => order(a).localeCompare(order(b)));
}

const order = ({ waitsSince, id }: Waiting) => `${waitsSince ?? ''} ${id}`;
