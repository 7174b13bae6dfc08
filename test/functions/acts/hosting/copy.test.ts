import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { sessionFixture } from '#test/functions/acts/booking/session-fixture';

const rig = await openRig();
const fixture = sessionFixture(rig);
afterAll(() => rig.close());

describe('a session', () => {
  it('is copied as a draft of another day without its people', async () => {
    const session = await fixture.publish();
    await fixture.booked(session);
    const id = randomUUID();
    const body = { id, day: '2027-06-15', clock: '13:00' };
    const copy = await fixture.hosted('copy', { id: session.id }, body);
    expect(copy.body).toMatchObject({ id, state: 'draft', taken: 0, startsAt: '2027-06-15T12:00:00.000Z' });
    expect((await fixture.open(id)).bookings).toEqual([]);
  });
});
