import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { later, caseFixture } from '#test/functions/lambdas/case-fixture';
import { refusedMail } from './refused-mail.ts';

const rig = await openRig();
const here = caseFixture(rig);
afterAll(() => rig.close());
const { message, mails, refused, act } = refusedMail(rig, here);

describe('what a person may do about one', () => {
  it('is to send it to another address of the Directory', async () => {
    const found = await refused();
    await act('undelivered.otherAddress', found, { address: 'second' });
    const { seenTo } = await message(found.id);
    await rig.drain(later(6));
    expect(mails(seenTo?.next ?? '')).toMatchObject([{ to: ['elft-hackney-duty@elft.example'] }]);
  });
});
