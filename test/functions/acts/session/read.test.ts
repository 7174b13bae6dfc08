import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { at, sessionFixture } from '#test/functions/acts/booking/session-fixture';

const rig = await openRig();
afterAll(() => rig.close());
const fixture = sessionFixture(rig);

describe('one session', () => {
  it('is shown to anybody without the link that is for those who are booked', async () => {
    const { id, title } = await fixture.publish({
      joiningLink: 'https://meetings.example/join/for-the-booked',
    });
    const { status, body } = await rig.call('session.read', { as: null, at, params: { id } });
    expect([status, body]).toMatchObject([200, { id, title, state: 'open' }]);
    expect(JSON.stringify(body)).not.toContain('for-the-booked');
  });
});
