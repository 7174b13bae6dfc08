import { randomUUID } from 'node:crypto';
import { afterAll, expect, it } from 'vitest';
import { largestAnswers } from '#test/bench/calls/largest';
import { demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { at, caseFixture } from '#test/functions/lambdas/case-fixture';
import { casePk } from '#functions/model/case/keys';

const rig = await openRig();
afterAll(() => rig.close());
const here = caseFixture(rig);

it('stays under 100 KB as it is stored, where every field is as long as it may be', async () => {
  const id = randomUUID();
  const answers = largestAnswers(at.slice(0, 10));
  await here.done('referral.submit', {
    as: demo('Marigold'),
    body: { id, version: 0, declared: true, answers },
  });
  const stored = (await rig.tableItems('Referrals')).filter(({ pk }) => pk === casePk(id));
  const bytes = Buffer.byteLength(JSON.stringify(stored));
  expect(bytes).toBeGreaterThan(Buffer.byteLength(JSON.stringify(answers)));
  expect(bytes).toBeLessThan(100_000);
});
