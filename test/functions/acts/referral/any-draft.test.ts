import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { referral } from '#shared/contract/referral';
import { openRig } from '#test/support/rig/rig';
import { at, caseFixture } from '#test/functions/lambdas/case-fixture';
import { anyDraft } from '#test/shared/referral/any-draft';

const rig = await openRig();
afterAll(() => rig.close());
const here = caseFixture(rig);

it('a draft of any text is saved, listed, read and refused or sent, and never a fault', async () => {
  const as = await here.enrolled();
  await fc.assert(
    fc.asyncProperty(anyDraft, async (answers) => {
      const id = randomUUID();
      const saved = await rig.call('referral.save', {
        as,
        at,
        params: { id },
        body: { version: 0, answers },
      });
      expect(saved.status).toBe(200);
      const listed = await rig.call('referral.list', { as, at });
      expect(listed.status).toBe(200);
      const mine = referral.list.reply.parse(listed.body).items.find((item) => item.id === id);
      expect(mine?.name).not.toMatch(/^[\s\u200b]+$/);
      expect((await rig.call('referral.read', { as, at, params: { id } })).status).toBe(200);
      const body = { id, version: 1, declared: true, answers };
      expect([200, 400]).toContain((await rig.call('referral.submit', { as, at, body })).status);
    }),
    { numRuns: 30 },
  );
}, 120_000);
