import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { after, at, sessionFixture, startsAt } from './session-fixture.ts';

const rig = await openRig();
afterAll(() => rig.close());
const fixture = sessionFixture(rig);

describe('the form to sign up', () => {
  it('comes with its session and with the time at which it was opened, signed anew each time', async () => {
    const { id } = await fixture.publish();
    const opened = async (when: string) => {
      const { body } = await rig.call('booking.form', { as: null, at: when, params: { id } });
      return body as { session: { id: string }; started: string };
    };
    const [first, second] = [await opened(at), await opened(after(at, 1))];
    expect(first.session.id).toBe(id);
    expect(second.started).not.toBe(first.started);
  });

  it('says of a session that has begun that it takes nobody', async () => {
    const { id } = await fixture.publish();
    const asked = { as: null, at: after(startsAt, 1), params: { id } };
    expect((await rig.call('booking.form', asked)).body).not.toMatchObject({ session: { state: 'open' } });
  });
});
