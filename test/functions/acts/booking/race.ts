import type { HostedBooking } from '#shared/outreach/views';
import type { Rig } from '#test/support/rig/rig';
import { after, at, type SignedUp, sessionFixture } from './session-fixture.ts';

/** As many as one process has connections for; on AWS each has a function of its own. */
const together = 32;

async function atOnce<T>(count: number, doOne: (place: number) => Promise<T>): Promise<T[]> {
  const done: T[] = [];
  let next = 0;
  const go = async (): Promise<void> => {
    while (next < count) {
      const place = next++;
      done[place] = await doOne(place);
    }
  };
  await Promise.all(Array.from({ length: together }, go));
  return done;
}

export type Raced = {
  placed: number;
  waiting: number;
  /** People who were told that they are signed up, and of whom nothing is kept. */
  lost: number;
  /** People who were asked to try again; here nobody does. */
  again: number;
  /** People who are not in line in the order of their sign-up. */
  outOfOrder: number;
};

/** The state of the session: who has a place, and whether the line is in the order of `people`. */
function standing(people: readonly SignedUp[], bookings: readonly HostedBooking[]): Raced {
  const known = new Set(bookings.map(({ id }) => id));
  const waiting = bookings.filter(({ state }) => state === 'waiting');
  const places = new Map(waiting.map(({ id, inLine }) => [id, inLine]));
  const came = people.filter(({ id, answer }) => answer.status === 200 && places.has(id));
  return {
    placed: bookings.filter(({ state }) => state === 'held' || state === 'booked').length,
    waiting: waiting.length,
    lost: people.filter(({ id, answer }) => answer.status === 200 && !known.has(id)).length,
    again: people.filter(({ answer }) => answer.status !== 200).length,
    outOfOrder: came.filter(({ id }, place) => places.get(id) !== place + 1).length,
  };
}

/**
 * Two hundred people for so many places, each a millisecond after the other; whoever has to wait then confirms, in
 * another order than that of sign-up, which alone makes the line.
 */
export async function race(rig: Rig, capacity: number, count = 200): Promise<Raced> {
  const { makeLink } = await import('#functions/model/booking/booking-link');
  const fixture = sessionFixture(rig);
  const session = await fixture.publish({ capacity });
  const people = await atOnce(count, (place) =>
    fixture.signUp(session, { ifFull: 'book-me-in' }, after(at, place / 60_000)),
  );
  const told = people.filter(({ answer }) => answer.status === 200).reverse();
  const [params, confirmedAt] = [{ id: session.id }, after(at, 5)];
  await atOnce(told.length, async (place) => {
    const linked = { sessionId: session.id, bookingId: told[place]?.id ?? '' };
    const body = { link: await makeLink('confirm', linked, after(at, 60)) };
    const confirm = () => rig.call('booking.confirm', { as: null, params, body, at: confirmedAt });
    // A person who is asked to try again does so; a used link gives the same receipt.
    for (let tries = 1; (await confirm()).status >= 500 && tries < 5;) tries += 1;
  });
  return standing(people, (await fixture.open(session.id, confirmedAt)).bookings);
}
