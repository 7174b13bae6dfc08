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
      expect(bookings.filter(({ state }) => state === 'waiting')).toHaveLength(180);
    },
  );

  it('leave every audit chain whole', async () => {
    expect((await rig.verify()).findings).toEqual([]);
  });
});
