import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { after, at, sessionFixture } from '#test/functions/acts/booking/session-fixture';

const rig = await openRig();
const fixture = sessionFixture(rig);
afterAll(() => rig.close());

describe('a session', () => {
  it('that is closed takes no sign-up, and bookings stay', async () => {
    const session = await fixture.publish();
    const person = await fixture.booked(session);
    await fixture.hosted('close', { id: session.id }, { version: 2 }, after(at, 10));
    expect((await fixture.signUp(session, {}, after(at, 20))).answer).toMatchObject({
      status: 409,
      body: { detail: 'Closed for sign-up' },
    });
    expect(await fixture.stateOf(session, person)).toBe('booked');
  });
});
