import { afterAll, describe, it } from 'vitest';
import { openRig } from '#test/rig/rig';
import { walk } from '../zones/walk.ts';
import { later, world } from '../zones/world.ts';
import { print } from './printed.ts';
import { everyCall } from './walks.ts';

const rig = await openRig();
const here = world(rig);
afterAll(() => rig.close());

describe('every call of every act on a referral’s road, failed before and after it takes effect', () => {
  it('loses nothing acknowledged and doubles nothing', { timeout: 600_000 }, async () => {
    print('a referral’s road', await everyCall(rig, 'road', () => walk(here), later(600)));
  });
});
