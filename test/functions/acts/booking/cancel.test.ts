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

  it('to cancel says the same again, and changes and sends nothing', async () => {
    const person = await fixture.booked(session);
    const link = await linkOf(person, 'cancel');
    const first = await use('cancel', link);
    const before = await kept();
    expect(first.status).toBe(200);
    expect(await use('cancel', link)).toEqual(first);
    expect(await kept()).toEqual(before);
  });

  it('to cancel does nothing to a booking made afterwards', async () => {
    const { email, ...first } = await fixture.booked(session);
    const link = await linkOf({ email, ...first }, 'cancel');
    await use('cancel', link);
    const anew = await fixture.booked(session, { email }, after(at, 70));
    expect((await use('cancel', link, after(at, 80))).status).toBe(200);
    expect(await fixture.stateOf(session, anew)).toBe('booked');
  });
});
