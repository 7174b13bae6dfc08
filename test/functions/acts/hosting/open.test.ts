import { afterAll, describe, expect, it } from 'vitest';
import { demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { at, sessionFixture } from '#test/functions/acts/booking/session-fixture';

const rig = await openRig();
const fixture = sessionFixture(rig);
afterAll(() => rig.close());

describe('who may host', () => {
  it.each(['Marigold', 'Sorrel'])('%s may not, and the refusal is remembered', async (name) => {
    const session = await fixture.publish();
    const asked = { as: demo(name), params: { id: session.id }, at };
    expect((await rig.call('hosting.open', asked)).status).toBe(403);
    const refusals = (await rig.tableItems('Audit')).filter(
      (entry) => entry['act'] === 'session.opened' && entry['outcome'] === 'refused',
    );
    expect(refusals.length).toBeGreaterThan(0);
  });

  it('and that people were seen is written before they are shown', async () => {
    const session = await fixture.publish();
    await fixture.open(session.id);
    const seen = (await rig.tableItems('Audit')).filter(({ pk }) => pk === `session#${session.id}`);
    expect(seen.at(-1)).toMatchObject({ act: 'session.opened', outcome: 'seen' });
  });
});
