import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { later, caseFixture } from '#test/functions/lambdas/case-fixture';
import { manager, refusedMail } from './refused-mail.ts';

const rig = await openRig();
const here = caseFixture(rig);
afterAll(() => rig.close());
const { message, mails, listed, refused, act } = refusedMail(rig, here);

describe('what a person may do about one', () => {
  it('is to try again: another message, and this one is seen to', async () => {
    const found = await refused();
    expect(await act('undelivered.retry', found)).toMatchObject({ status: 200 });
    const { seenTo } = await message(found.id);
    expect(seenTo).toMatchObject({ how: 'tried-again', by: manager.name });
    await rig.drain(later(6));
    expect(mails(seenTo?.next ?? '')).toMatchObject([{ to: ['elft-hackney@elft.example'] }]);
    expect((await listed()).map(({ id }) => id)).not.toContain(found.id);
  });

  it('is audited with the name of the act, on the mail’s own chain', async () => {
    const found = await refused();
    const left = await here.leaves(() => act('undelivered.retry', found));
    expect(left).toMatchObject([
      { pk: `message#${found.id}`, act: 'undelivered.retried', actor: { role: 'service-manager' } },
    ]);
  });
});
