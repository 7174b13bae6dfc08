import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { after, at, sessionFixture } from '#test/functions/acts/booking/session-fixture';

const rig = await openRig();
afterAll(() => rig.close());
const fixture = sessionFixture(rig);

describe('a session that is called off', () => {
  it('tells everybody who is booked, takes nobody and cannot be called off twice', async () => {
    const session = await fixture.publish();
    const person = await fixture.booked(session);
    const cancel = (version: number) =>
      fixture.hosted('cancel', { id: session.id }, { version }, after(at, 30));
    expect(await cancel(session.version)).toMatchObject({ status: 200, body: { state: 'cancelled' } });
    await rig.drain(after(at, 31));
    await rig.drain(after(at, 33));
    expect((await fixture.newest(person.email)).subject).toContain('cancelled');
    expect((await fixture.signUp(session, {}, after(at, 40))).answer.status).toBe(409);
    expect(await cancel(session.version + 1)).toMatchObject({ status: 409 });
  });
});
