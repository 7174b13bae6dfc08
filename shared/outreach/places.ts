import { londonDay, londonInstant } from '#shared/time/london';
import { addWorkingDays } from '#shared/time/working-days';

const hour = 3_600_000;
const instant = (ms: number) => new Date(ms).toISOString();

/**
 * Until when a place is kept for somebody who has not confirmed (users.md H12): 24 hours, or until two hours before a
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

type Waiting = {
  id: string;
  state: string;
  confirmedAt: string | null;
  waitsSince: string | null;
};

/** Those who wait and have confirmed, in the order in which they came. */
export function inLine<W extends Waiting>(bookings: readonly W[]): W[] {
  return bookings
    .filter(({ state, confirmedAt }) => state === 'waiting' && confirmedAt !== null)
    .sort((a, b) => order(a).localeCompare(order(b)));
}

const order = ({ waitsSince, id }: Waiting) => `${waitsSince ?? ''} ${id}`;
