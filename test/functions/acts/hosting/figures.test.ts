import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { after, sessionFixture, startsAt } from '#test/functions/acts/booking/session-fixture';

const rig = await openRig();
afterAll(() => rig.close());
const fixture = sessionFixture(rig);

describe('what the sessions achieved', () => {
  it('counts who came by role, and tells no mean of fewer than eight', async () => {
    const session = await fixture.publish();
    const person = await fixture.booked(session);
    const params = { id: session.id, bookingId: person.id };
    const { version } = (await fixture.open(session.id)).bookings[0] ?? { version: 0 };
    const came = await fixture.hosted(
      'attendance',
      params,
      { version, attendance: 'came' },
      after(startsAt, 5),
    );
    expect(came.status).toBe(200);
    const { body } = await fixture.hosted('figures', {}, undefined, after(startsAt, 90));
    expect(JSON.stringify(body)).toContain('district-judge');
    expect(JSON.stringify(body)).not.toContain('Robin');
  });
});
