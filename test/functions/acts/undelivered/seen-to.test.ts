import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { codeOf, caseFixture } from '#test/functions/lambdas/case-fixture';
import { refusedMail } from './refused-mail.ts';

const rig = await openRig();
const here = caseFixture(rig);
afterAll(() => rig.close());
const { refused, act } = refusedMail(rig, here);

describe('what a person may do about one', () => {
  it('is done once: the second is told that it was, and what stale is too', async () => {
    const found = await refused();
    expect(codeOf(await act('undelivered.retry', { ...found, version: found.version - 1 }))).toBe(
      'changed-meanwhile',
    );
    const both = await Promise.all([act('undelivered.retry', found), act('undelivered.phone', found)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

it('leaves a history that is whole', async () => {
  expect((await rig.verify()).findings).toEqual([]);
});
