import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Rig, openRig } from '#test/rig/rig';
import { after, at, sceneOf } from './scene.ts';

let rig: Rig;
beforeAll(async () => void (rig = await openRig()));
afterAll(() => rig.close());

const rounds = 3;
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

describe('two hundred people for twenty places', () => {
  it.each(Array.from({ length: rounds }, (_, round) => round + 1))(
    'get exactly twenty and an ordered line of 180, round %i',
    async () => {
      const scene = sceneOf(rig);
      const session = await scene.publish({ capacity: 20 });
      const people = await atOnce(200, (place) =>
        scene.signUp(session, { ifFull: 'book-me-in' }, after(at, place / 60_000)),
      );
      expect(people.map(({ answer }) => answer.status)).toEqual(people.map(() => 200));
      const { session: now, bookings } = await scene.open(session.id);
      expect(now.taken).toBe(20);
      expect(bookings.filter(({ state }) => state === 'held')).toHaveLength(20);
      const waiting = bookings.filter(({ state }) => state === 'waiting');
      expect(waiting).toHaveLength(180);
      // Confirmed in another order than that of sign-up, which alone makes the line.
      const { makeLink } = await import('#functions/keys/booking-link');
      const waits = new Set(waiting.map(({ id }) => id));
      const line = people.filter(({ id }) => waits.has(id));
      const late = [...line].reverse();
      const confirmed = await atOnce(late.length, async (place) => {
        const linked = { sessionId: session.id, bookingId: late[place]?.id ?? '' };
        const body = { link: await makeLink('confirm', linked, after(at, 60)) };
        const asked = { as: null, params: { id: session.id }, body, at: after(at, 6) };
        return rig.call('booking.confirm', asked);
      });
      expect(confirmed.map(({ status }) => status)).toEqual(late.map(() => 200));
      const told = (await scene.open(session.id)).bookings;
      expect(line.map(({ id }) => told.find((one) => one.id === id)?.inLine)).toEqual(
        line.map((_, place) => place + 1),
      );
    },
  );

  it('leave every audit chain whole', async () => {
    expect((await rig.verify()).findings).toEqual([]);
  });
});
