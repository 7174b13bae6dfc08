import { afterAll, describe, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { walk } from '#test/functions/lambdas/walk';
import { later, world } from '#test/functions/lambdas/world';
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
