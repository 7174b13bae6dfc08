import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { sceneOf } from '#test/functions/acts/booking/scene';

const rig = await openRig();
const scene = sceneOf(rig);
afterAll(() => rig.close());

describe('a note', () => {
  it('stands beside the booking and changes nothing of it', async () => {
    const session = await scene.publish();
    const person = await scene.booked(session);
    const params = { id: session.id, bookingId: person.id };
    const body = { version: 2, note: 'Outlook says: declined' };
    expect((await scene.hosted('note', params, body)).body).toMatchObject({
      state: 'booked',
      note: body.note,
    });
    expect((await scene.open(session.id)).session.taken).toBe(1);
  });

  it('is cleared by an empty one, and not by none', async () => {
    const session = await scene.publish();
    const params = { id: session.id, bookingId: (await scene.booked(session)).id };
    await scene.hosted('note', params, { version: 2, note: 'About somebody else' });
    expect((await scene.hosted('note', params, { version: 3 })).status).toBe(400);
    expect((await scene.hosted('note', params, { version: 3, note: '' })).body).toMatchObject({ note: '' });
  });
});
