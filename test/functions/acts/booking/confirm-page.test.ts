import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { at, sceneOf } from './scene.ts';

const rig = await openRig();
afterAll(() => rig.close());
const scene = sceneOf(rig);

describe('the page that the link to confirm leads to', () => {
  it('shows the session, and opening it does nothing', async () => {
    const session = await scene.publish();
    const person = await scene.signUp(session);
    const before = await scene.stateOf(session, person);
    const answer = await rig.call('booking.confirmPage', { as: null, at, params: { id: session.id } });
    expect(answer).toMatchObject({ status: 200, body: { id: session.id, title: session.title } });
    expect(await scene.stateOf(session, person)).toBe(before);
  });
});
