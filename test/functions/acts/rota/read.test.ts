import { afterAll, describe, expect, it } from 'vitest';
import { demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { at, codeOf } from '#test/functions/lambdas/case-fixture';

const rig = await openRig();
afterAll(() => rig.close());

describe('the rota', () => {
  it('is not a referrer’s or a team’s to see', async () => {
    for (const as of [demo('Marigold'), demo('Sorrel')])
      expect(codeOf(await rig.call('rota.read', { as, at }))).toBe('not-allowed');
  });
});
