import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import type { Undelivered } from '#shared/delivery/views';
import { openRig } from '#test/support/rig/rig';
import { codeOf, caseFixture } from '#test/functions/lambdas/case-fixture';
import { refusedMail } from './refused-mail.ts';

const rig = await openRig();
const here = caseFixture(rig);
afterAll(() => rig.close());
const { queue, listed, refused, act } = refusedMail(rig, here);

describe('what a person may do about one', () => {
  it('is to hand it over to the phone, where no call is asked for yet', async () => {
    const found = await refused();
    const calls = async () =>
      (await here.openCase(found.caseId)).tasks.filter((task) => task.teamId === 'elft-hackney');
    const [call] = await calls();
    await act('undelivered.phone', found);
    expect(await calls()).toEqual([call]);
    expect((await listed()).map(({ id }) => id)).not.toContain(found.id);
  });

  it('is nothing for a mail that is well, or is not there', async () => {
    const { id } = await queue();
    for (const one of [id, randomUUID()])
      expect(codeOf(await act('undelivered.phone', { id: one, version: 1 } as Undelivered))).toBe(
        'not-found',
      );
  });
});
