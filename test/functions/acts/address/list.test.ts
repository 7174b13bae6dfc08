import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import type { SuppressedAddress } from '#shared/delivery/views';
import { demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { at, later, caseFixture } from '#test/functions/lambdas/case-fixture';
import { outbox } from '#test/functions/workers/mail/outbox';
import { happened, record, tellReceipts } from '#test/functions/workers/mail/mail-events';

const rig = await openRig();
afterAll(() => rig.close());
const here = caseFixture(rig);
const { queue } = outbox(rig);

describe('the list of marked addresses', () => {
  it('says whose address it is and why, never the address, and leaves its entry', async () => {
    const { id: caseId } = await here.submit();
    const recipient = { to: 'team', teamId: 'elft-hackney' } as const;
    const { id } = await queue({ letter: 'enquiry', recipient, caseId, enquiryId: randomUUID() });
    await rig.drain(at);
    const events = happened({ id }, 'bounce', later(1), 'elft-hackney@elft.example');
    await tellReceipts(...events.map((event) => record(event, later(1))));
    const asked = { as: demo('Saffron'), at: later(2) };
    const left = await here.leaves(async () => {
      const { items } = await here.done<{ items: SuppressedAddress[] }>('address.list', asked);
      expect(items).toMatchObject([{ version: 1, since: later(1) }]);
      expect(JSON.stringify(items)).not.toContain('@');
    });
    expect(left).toMatchObject([{ act: 'address.listed', outcome: 'seen' }]);
    expect((await rig.call('address.list', { as: demo('Sorrel'), at: later(3) })).status).toBe(403);
  });
});
