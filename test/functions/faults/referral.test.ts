import { afterAll, describe, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { scenario } from '#test/functions/lambdas/scenario';
import { later, caseFixture } from '#test/functions/lambdas/case-fixture';
import { print } from './printed.ts';
import { everyCall } from './scenarios.ts';

const rig = await openRig();
const here = caseFixture(rig);
afterAll(() => rig.close());

describe('every call of every act of a referral, failed before and after it takes effect', () => {
  it('loses nothing acknowledged and doubles nothing', { timeout: 600_000 }, async () => {
    print('a referral', await everyCall(rig, 'referral', () => scenario(here), later(600)));
  });
});
