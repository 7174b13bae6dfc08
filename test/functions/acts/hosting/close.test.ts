import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { after, at, sceneOf } from '#test/functions/acts/booking/scene';

const rig = await openRig();
const scene = sceneOf(rig);
afterAll(() => rig.close());

describe('a session', () => {
  it('that is closed takes no sign-up, and bookings stand', async () => {
    const session = await scene.publish();
    const person = await scene.booked(session);
    await scene.hosted('close', { id: session.id }, { version: 2 }, after(at, 10));
    expect((await scene.signUp(session, {}, after(at, 20))).answer).toMatchObject({
      status: 409,
      body: { detail: 'Closed for sign-up' },
    });
    expect(await scene.stateOf(session, person)).toBe('booked');
  });
});
