import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { at, sessionFixture } from './session-fixture.ts';

const rig = await openRig();
afterAll(() => rig.close());
const fixture = sessionFixture(rig);

describe('the page that the link to cancel leads to', () => {
  it('shows the session, and opening it does nothing', async () => {
    const session = await fixture.publish();
    const person = await fixture.signUp(session);
    const before = await fixture.stateOf(session, person);
    const answer = await rig.call('booking.cancelPage', { as: null, at, params: { id: session.id } });
    expect(answer).toMatchObject({ status: 200, body: { id: session.id, title: session.title } });
    expect(await fixture.stateOf(session, person)).toBe(before);
  });
});
