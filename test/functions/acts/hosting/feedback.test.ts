import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { at, sessionFixture } from '#test/functions/acts/booking/session-fixture';

const rig = await openRig();
afterAll(() => rig.close());
const fixture = sessionFixture(rig);

describe('the feedback on a session', () => {
  it('is an empty list where nobody gave any, and nobody’s who does not host', async () => {
    const { id } = await fixture.publish();
    expect((await fixture.hosted('feedback', { id })).body).toEqual({ items: [] });
    const { demo } = await import('#test/support/rig/event');
    const asked = { as: demo('Sorrel'), at, params: { id } };
    expect((await rig.call('hosting.feedback', asked)).status).toBe(403);
  });
});
