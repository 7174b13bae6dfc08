import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import type { SuppressedAddress, Undelivered } from '#shared/delivery/views';
import { demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { outbox } from '#test/functions/workers/mail/outbox';
import { at, codeOf, later, caseFixture } from '#test/functions/lambdas/case-fixture';
import { happened, record, tellReceipts } from '#test/functions/workers/mail/mail-events';

const rig = await openRig();
const { queue, message, mails } = outbox(rig);
const here = caseFixture(rig);
afterAll(() => rig.close());
const manager = demo('Saffron');
const listed = async (now = at) =>
  (await here.done<{ items: Undelivered[] }>('undelivered.list', { as: manager, at: now })).items;
const suppressed = async () =>
  (await here.done<{ items: SuppressedAddress[] }>('address.list', { as: manager })).items;
const hackney = { to: 'team', teamId: 'elft-hackney' } as const;
const act = (row: string, { id, version }: Undelivered) =>
  rig.call(row, { as: manager, at: later(5), params: { id }, body: { version } });
const tell = (events: object[]) => tellReceipts(...events.map((event) => record(event, later(1))));

describe('a suppressed address', () => {
  it('gets nothing, not even by trying again, until a person clears it', async () => {
    const { id: caseId } = await here.submit();
    const { id } = await queue({ letter: 'enquiry', recipient: hackney, caseId, enquiryId: randomUUID() });
    await rig.drain(at);
    await tell(happened({ id }, 'bounce', later(1), 'elft-hackney@elft.example'));
    const found = (await listed()).find((one) => one.id === id);
    if (!found) throw new Error('The bounce is not listed');
    expect(found).toMatchObject({ state: 'bounced-hard', canTryAgain: false });
    expect(codeOf(await act('undelivered.retry', found))).toBe('not-possible-now');
    const [suppression] = await suppressed();
    expect(suppression).toMatchObject({ of: found.to, reference: found.reference });
    expect(JSON.stringify(suppression)).not.toContain('@');
    const body = { version: suppression?.version };
    const cleared = { as: here.hub, at: later(9), params: { id: suppression?.id ?? '' }, body };
    expect(await rig.call('address.clear', cleared)).toMatchObject({ status: 200 });
    expect(await rig.call('address.clear', cleared)).toMatchObject({ status: 200 });
    expect(await suppressed()).toEqual([]);
    expect(await act('undelivered.retry', found)).toMatchObject({ status: 200 });
    await rig.drain(later(10));
    expect(mails((await message(id)).seenTo?.next ?? '')).toHaveLength(1);
  });
});

describe('a suppression is of an address, not of a role', () => {
  const cover = (until: string | null) =>
    rig.call('rota.cover', { as: demo('Briony'), at: later(3), body: { until } });

  it('so whoever is on with a mailbox that works may be written to, and nobody else', async () => {
    const { id: caseId } = await here.submit();
    const { id } = await queue({ letter: 'task', recipient: { to: 'on-duty' }, caseId });
    await rig.drain(at);
    await tell(happened({ id }, 'bounce', later(1), here.hub.email));
    const find = async () => (await listed(later(5))).find((one) => one.id === id) as Undelivered;
    expect(await find()).toMatchObject({ canTryAgain: false });
    expect(codeOf(await act('undelivered.retry', await find()))).toBe('not-possible-now');
    await cover(later(30));
    expect(await find()).toMatchObject({ canTryAgain: true });
    expect(await act('undelivered.retry', await find())).toMatchObject({ status: 200 });
    await rig.drain(later(6));
    expect(mails((await message(id)).seenTo?.next ?? '')).toMatchObject([{ to: [demo('Briony').email] }]);
    await cover(null);
    const [suppression] = await suppressed();
    const params = { id: suppression?.id ?? '' };
    await here.done('address.clear', { as: here.hub, params, body: { version: suppression?.version } });
  });
});

it('a cleared address is not suppressed again by an event that comes late, and is by a complaint', async () => {
  const { id: caseId } = await here.submit();
  const { id } = await queue({ letter: 'enquiry', recipient: hackney, caseId, enquiryId: randomUUID() });
  await rig.drain(at);
  const [send, bounce] = happened({ id }, 'bounce+late', later(1)) as [object, object];
  await tell([bounce]);
  const [suppression] = await suppressed();
  const params = { id: suppression?.id ?? '' };
  await here.done('address.clear', { as: here.hub, params, body: { version: suppression?.version } });
  await tell([send, bounce]);
  // Earlier than what was known, so it is kept, and says nothing new.
  await tell(happened({ id }, 'bounce+late', later(0)));
  expect(await suppressed()).toEqual([]);
  await tell(happened({ id }, 'complaint', later(2), 'bounce+late@elft.example').slice(-1));
  expect(await suppressed()).toMatchObject([{ id: suppression?.id }]);
});

it('leaves a history that is whole', async () => {
  expect((await rig.verify()).findings).toEqual([]);
});
