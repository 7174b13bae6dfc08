import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { after, at, sessionFixture, startsAt } from '#test/functions/acts/booking/session-fixture';

const rig = await openRig();
afterAll(() => rig.close());
const fixture = sessionFixture(rig);

describe('the sessions to come', () => {
  it('are those that are published and have not begun, the next one first', async () => {
    const later = await fixture.publish({ day: '2027-01-12' });
    const { id } = await fixture.publish();
    const listed = async (when: string) => {
      const { body } = await rig.call('session.list', { as: null, at: when });
      return (body as { items: { id: string }[] }).items.map((one) => one.id);
    };
    expect(await listed(at)).toEqual([id, later.id]);
    expect(await listed(after(startsAt, 1))).toEqual([later.id]);
  });
});
