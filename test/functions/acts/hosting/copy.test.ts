import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { sceneOf } from '#test/functions/acts/booking/scene';

const rig = await openRig();
const scene = sceneOf(rig);
afterAll(() => rig.close());

describe('a session', () => {
  it('is copied as a draft of another day without its people', async () => {
    const session = await scene.publish();
    await scene.booked(session);
    const id = randomUUID();
    const body = { id, day: '2027-06-15', clock: '13:00' };
    const copy = await scene.hosted('copy', { id: session.id }, body);
    expect(copy.body).toMatchObject({ id, state: 'draft', taken: 0, startsAt: '2027-06-15T12:00:00.000Z' });
    expect((await scene.open(id)).bookings).toEqual([]);
  });
});
