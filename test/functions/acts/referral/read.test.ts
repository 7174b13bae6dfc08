import { afterAll, describe, expect, it } from 'vitest';
import { demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { at, caseFixture } from '#test/functions/lambdas/case-fixture';
import { juniper, named } from './mine.ts';

const rig = await openRig();
afterAll(() => rig.close());
const here = caseFixture(rig);

describe('a referral', () => {
  it('shows its referrer who opened it and when, and which mails are on their way, but no team', async () => {
    const { id } = await here.submit({}, juniper);
    expect(await here.readSent(juniper, id)).toMatchObject({ openedAt: null, openedBy: null, enquiries: [] });
    await here.ask(id);
    const sent = await here.readSent(juniper, id);
    expect(sent).toMatchObject({
      state: 'in-liaison',
      openedAt: at,
      openedBy: demo('Tansy').name,
      enquiries: [{ state: 'notified', mail: 'email waiting', openedAt: null, answeredAt: null }],
    });
    expect(JSON.stringify(sent.enquiries)).not.toContain('ackney');
  });

  it('says whether its referrer is verified, whoever reads it', async () => {
    const newcomer = await here.enrolled();
    const { id } = await here.submit(named(juniper), newcomer);
    expect((await here.readSent(juniper, id)).receipt.referrerVerified).toBe(false);
  });
});
