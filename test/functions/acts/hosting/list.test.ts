import { afterAll, describe, expect, it } from 'vitest';
import { demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { at } from '#test/functions/acts/booking/session-fixture';

const rig = await openRig();
afterAll(() => rig.close());

describe('who may host', () => {
  it.each(['Briony', 'Saffron'])('%s may', async (name) => {
    expect((await rig.call('hosting.list', { as: demo(name), at })).status).toBe(200);
  });
});
