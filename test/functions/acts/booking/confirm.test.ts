import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { after, at, sessionFixture } from './session-fixture.ts';
import { usedLinks } from './used-links.ts';

const rig = await openRig();
const fixture = sessionFixture(rig);
const session = await fixture.publish({ capacity: 100 });
afterAll(() => rig.close());
const { use, linkOf } = usedLinks(rig, fixture);

describe('a link that was used', () => {
  /** All that is kept, without the audit: a repeat changes nothing of it. */
  const kept = async () => [await rig.tableItems('Outreach'), await rig.tableItems('Outbox')];

  it('to confirm gives the same receipt again, and changes and sends nothing', async () => {
    const person = await fixture.signUp(session);
    await rig.drain(after(at, 5));
    const link = await linkOf(person, 'confirm');
    const asked = { as: null, params: { id: session.id }, body: { link }, at: after(at, 6) };
    const first = await rig.call('booking.confirm', asked);
    const before = await kept();
    expect(first).toMatchObject({ status: 200, body: { state: 'booked' } });
    expect(await rig.call('booking.confirm', asked)).toEqual(first);
    expect(await kept()).toEqual(before);
  });

  it('to confirm is gone once the booking is cancelled', async () => {
    const person = await fixture.signUp(session);
    await rig.drain(after(at, 5));
    const link = await linkOf(person, 'confirm');
    const asked = { as: null, params: { id: session.id }, body: { link }, at: after(at, 6) };
    await rig.call('booking.confirm', asked);
    await rig.drain(after(at, 7));
    await use('cancel', await linkOf(person, 'cancel'));
    expect((await rig.call('booking.confirm', asked)).status).toBe(410);
  });
});
