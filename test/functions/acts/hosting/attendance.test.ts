import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { after, sceneOf, startsAt } from '#test/functions/acts/booking/scene';

const rig = await openRig();
const scene = sceneOf(rig);
afterAll(() => rig.close());

describe('attendance', () => {
  it('is marked from the start on, and can be put right', async () => {
    const session = await scene.publish();
    const person = await scene.booked(session);
    const params = { id: session.id, bookingId: person.id };
    const mark = (attendance: string, version: number, when: string) =>
      scene.hosted('attendance', params, { version, attendance }, when);
    expect((await mark('came', 2, after(startsAt, -5))).status).toBe(409);
    expect((await mark('came', 2, after(startsAt, 5))).body).toMatchObject({ state: 'attended' });
    expect((await mark('did-not-come', 3, after(startsAt, 6))).body).toMatchObject({ state: 'did-not-come' });
    expect((await mark('not-marked', 4, after(startsAt, 7))).body).toMatchObject({ state: 'booked' });
  });
});
