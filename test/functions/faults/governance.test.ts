import { afterAll, describe, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { later, world } from '#test/functions/lambdas/world';
import { governance } from './governance.ts';
import { print } from './printed.ts';
import { everyCall } from './walks.ts';

const rig = await openRig();
const here = world(rig);
afterAll(() => rig.close());

describe('every call of every act of governance, failed before and after it takes effect', () => {
  it('loses nothing acknowledged and doubles nothing', { timeout: 600_000 }, async () => {
    print('governance', await everyCall(rig, 'governance', () => governance(rig, here), later(600)));
  });
});
