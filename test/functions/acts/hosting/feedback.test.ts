import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { at, sceneOf } from '#test/functions/acts/booking/scene';

const rig = await openRig();
afterAll(() => rig.close());
const scene = sceneOf(rig);

describe('the feedback on a session', () => {
  it('is an empty list where nobody gave any, and nobody’s who does not host', async () => {
    const { id } = await scene.publish();
    expect((await scene.hosted('feedback', { id })).body).toEqual({ items: [] });
    const { demo } = await import('#test/support/rig/event');
    const asked = { as: demo('Sorrel'), at, params: { id } };
    expect((await rig.call('hosting.feedback', asked)).status).toBe(403);
  });
});
