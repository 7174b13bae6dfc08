import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { after, at, sceneOf } from '#test/functions/acts/booking/scene';

const rig = await openRig();
afterAll(() => rig.close());
const scene = sceneOf(rig);

describe('a session that is called off', () => {
  it('tells everybody who is booked, takes nobody and cannot be called off twice', async () => {
    const session = await scene.publish();
    const person = await scene.booked(session);
    const cancel = (version: number) =>
      scene.hosted('cancel', { id: session.id }, { version }, after(at, 30));
    expect(await cancel(session.version)).toMatchObject({ status: 200, body: { state: 'cancelled' } });
    await rig.drain(after(at, 31));
    await rig.drain(after(at, 33));
    expect((await scene.newest(person.email)).subject).toContain('cancelled');
    expect((await scene.signUp(session, {}, after(at, 40))).answer.status).toBe(409);
    expect(await cancel(session.version + 1)).toMatchObject({ status: 409 });
  });
});
