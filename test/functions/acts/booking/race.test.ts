import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Rig, openRig } from '#test/support/rig/rig';
import { race } from './race.ts';

let rig: Rig;
beforeAll(async () => void (rig = await openRig()));
afterAll(() => rig.close());

const rounds = 3;

describe('two hundred people for twenty places', () => {
  it.each(Array.from({ length: rounds }, (_, round) => round + 1))(
    'get exactly twenty and an ordered line of 180, round %i',
    async () => {
      expect(await race(rig, 20)).toEqual({ placed: 20, waiting: 180, lost: 0, again: 0, outOfOrder: 0 });
    },
  );

  it('leave every audit chain whole', async () => {
    expect((await rig.verify()).findings).toEqual([]);
  });
});
