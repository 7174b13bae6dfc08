import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import type { MarkedAddress, Undelivered } from '#shared/delivery/views';
import type { MessageItem } from '#functions/outbox/message';
import { demo } from '#test/rig/event';
import { openRig } from '#test/rig/rig';
import { actsFor } from '../../../web/src/delivery/acts.ts';
import { sceneOf } from '../booking/scene.ts';
import { outbox } from '../notify/outbox.ts';
import { at, codeOf, later, world } from '../zones/world.ts';
import { happened, record, tellReceipts } from './told.ts';

const rig = await openRig();
const { queue, message, mails } = outbox(rig);
const here = world(rig);
afterAll(() => rig.close());

const manager = demo('Saffron');
const listed = async (as = manager, now = at) =>
  (await here.done<{ items: Undelivered[] }>('undelivered.list', { as, at: now })).items;
const marked = async () =>
  (await here.done<{ items: MarkedAddress[] }>('address.marked', { as: manager })).items;
const hackney = { to: 'team', teamId: 'elft-hackney' } as const;

/** A question to a team on a case of its own, whose mail the mail service refused. */
async function refused(more: Partial<MessageItem> = {}): Promise<Undelivered> {
  const { id: caseId, receipt } = await here.submit();
  await rig.drain(at);
  const about = { letter: 'enquiry', recipient: hackney, caseId, reference: receipt.reference } as const;
  const { id } = await queue({ ...about, enquiryId: randomUUID(), ...more });
  rig.mail.set('reject', 1);
  await rig.drain(at);
  const found = (await listed()).find((one) => one.id === id);
  if (!found) throw new Error('The mail is not among the undelivered');
  return found;
}

const act = (row: string, { id, version }: Undelivered, more: object = {}, as = manager) =>
  rig.call(row, { as, at: later(5), params: { id }, body: { version, ...more } });

describe('the undelivered mails', () => {
  it('say what, who is affected, since when and why in plain words', async () => {
    const found = await refused();
    expect(found).toMatchObject({
      what: 'The question to a team',
      to: 'Hackney and City community mental health team (demonstration), inbox',
      since: at,
      state: 'failed',
      why: 'The mail service refused it.',
      phone: '020 7946 0308',
      canTryAgain: true,
      others: ['second', 'manager'],
    });
    expect(found.affected).toContain(found.reference);
    expect(JSON.stringify(found)).not.toContain('@');
  });

  it('to the person who referred her show her own number, and so does the task', async () => {
    const { id: caseId, receipt } = await here.submit();
    await rig.drain(at);
    const recipient = { to: 'person', personId: demo('Marigold').id } as const;
    const { id } = await queue({ letter: 'team-answered', recipient, caseId, reference: receipt.reference });
    rig.mail.set('reject', 1);
    await rig.drain(at);
    const found = (await listed()).find((one) => one.id === id);
    expect(found).toMatchObject({ phone: '020 7946 0188', sessionId: null });
    const failed = (await here.openCase(caseId)).tasks.filter(({ kind }) => kind === 'mail-failed');
    expect(failed).toMatchObject([{ phone: '020 7946 0188' }]);
  });

  it('about a booked place lead to the session, and promise no call that nobody is asked for', async () => {
    await rig.drain(at);
    const scene = sceneOf(rig);
    const session = await scene.publish({}, at);
    await scene.signUp(session, {}, at);
    rig.mail.set('reject', 1);
    await rig.drain(at);
    const found = (await listed()).find((one) => one.sessionId === session.id);
    expect(found).toMatchObject({ what: 'A letter about a booked place', reference: '', phone: null });
    const offered = found ? actsFor(found).map(({ words, said }) => `${words} ${said}`) : [];
    expect(offered.join(' ')).not.toMatch(/task|phone/);
    if (found) expect(await act('undelivered.phone', found)).toMatchObject({ status: 200 });
    expect((await listed()).some((one) => one.sessionId === session.id)).toBe(false);
  });

  it('come nearest hearing first', async () => {
    const [late, soon] = [await refused({ urgency: '2026-12-01' }), await refused({ urgency: '2026-11-23' })];
    const ids = (await listed(here.hub)).map(({ id }) => id);
    expect(ids.indexOf(soon.id)).toBeLessThan(ids.indexOf(late.id));
  });

  it('are not for referrers and teams', async () => {
    for (const as of [demo('Marigold'), demo('Sorrel')])
      expect(codeOf(await rig.call('undelivered.list', { as, at }))).toBe('not-allowed');
  });
});

describe('what a person may do about one', () => {
  it('is to try again: another message, and this one is seen to', async () => {
    const found = await refused();
    expect(await act('undelivered.retry', found)).toMatchObject({ status: 200 });
    const { seenTo } = await message(found.id);
    expect(seenTo).toMatchObject({ how: 'tried-again', by: manager.name });
    await rig.drain(later(6));
    expect(mails(seenTo?.next ?? '')).toMatchObject([{ to: ['elft-hackney@elft.example'] }]);
    expect((await listed()).map(({ id }) => id)).not.toContain(found.id);
  });

  it('is to send it to another address of the Directory', async () => {
    const found = await refused();
    await act('undelivered.otherAddress', found, { address: 'second' });
    const { seenTo } = await message(found.id);
    await rig.drain(later(6));
    expect(mails(seenTo?.next ?? '')).toMatchObject([{ to: ['elft-hackney-duty@elft.example'] }]);
  });

  it('is to hand it over to the phone, where no call is asked for yet', async () => {
    const found = await refused();
    const calls = async () =>
      (await here.openCase(found.caseId)).tasks.filter((task) => task.teamId === 'elft-hackney');
    const [call] = await calls();
    await act('undelivered.phone', found);
    expect(await calls()).toEqual([call]);
    expect((await listed()).map(({ id }) => id)).not.toContain(found.id);
  });

  it('is done once: the second is told that it was, and what stale is too', async () => {
    const found = await refused();
    expect(codeOf(await act('undelivered.retry', { ...found, version: found.version - 1 }))).toBe(
      'changed-meanwhile',
    );
    const both = await Promise.all([act('undelivered.retry', found), act('undelivered.phone', found)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('is nothing for a mail that is well, or is not there', async () => {
    const { id } = await queue();
    for (const one of [id, randomUUID()])
      expect(codeOf(await act('undelivered.phone', { id: one, version: 1 } as Undelivered))).toBe(
        'not-found',
      );
  });

  it('is audited with the name of the act, on the mail’s own chain', async () => {
    const found = await refused();
    const left = await here.leaves(() => act('undelivered.retry', found));
    expect(left).toMatchObject([
      { pk: `message#${found.id}`, act: 'undelivered.retried', actor: { role: 'service-manager' } },
    ]);
  });
});

describe('a marked address', () => {
  it('gets nothing, not even by trying again, until a person clears it', async () => {
    const { id: caseId } = await here.submit();
    const { id } = await queue({ letter: 'enquiry', recipient: hackney, caseId, enquiryId: randomUUID() });
    await rig.drain(at);
    const bounced = JSON.stringify(happened({ id }, 'bounce', later(1)));
    const events = JSON.parse(bounced.replaceAll('bounce@', 'elft-hackney@')) as object[];
    await tellReceipts(...events.map((event) => record(event, later(1))));
    const found = (await listed()).find((one) => one.id === id);
    if (!found) throw new Error('The bounce is not listed');
    expect(found).toMatchObject({ state: 'bounced-hard', canTryAgain: false });
    expect(codeOf(await act('undelivered.retry', found))).toBe('not-possible-now');
    const [mark] = await marked();
    expect(mark).toMatchObject({ of: found.to, reference: found.reference });
    expect(JSON.stringify(mark)).not.toContain('@');
    const body = { version: mark?.version };
    const cleared = { as: here.hub, at: later(9), params: { id: mark?.id ?? '' }, body };
    expect(await rig.call('address.clear', cleared)).toMatchObject({ status: 200 });
    expect(await rig.call('address.clear', cleared)).toMatchObject({ status: 200 });
    expect(await marked()).toEqual([]);
    expect(await act('undelivered.retry', found)).toMatchObject({ status: 200 });
    await rig.drain(later(10));
    expect(mails((await message(id)).seenTo?.next ?? '')).toHaveLength(1);
  });
});

describe('a mark is of an address, not of a role', () => {
  const cover = (until: string | null) =>
    rig.call('rota.cover', { as: demo('Briony'), at: later(3), body: { until } });

  it('so whoever is on with a mailbox that works may be written to, and nobody else', async () => {
    const { id: caseId } = await here.submit();
    const { id } = await queue({ letter: 'task', recipient: { to: 'on-duty' }, caseId });
    await rig.drain(at);
    const bounced = JSON.stringify(happened({ id }, 'bounce', later(1)));
    const events = JSON.parse(bounced.replaceAll('bounce@elft.example', here.hub.email)) as object[];
    await tellReceipts(...events.map((event) => record(event, later(1))));
    const find = async () => (await listed(manager, later(5))).find((one) => one.id === id) as Undelivered;
    expect(await find()).toMatchObject({ canTryAgain: false });
    expect(codeOf(await act('undelivered.retry', await find()))).toBe('not-possible-now');
    await cover(later(30));
    expect(await find()).toMatchObject({ canTryAgain: true });
    expect(await act('undelivered.retry', await find())).toMatchObject({ status: 200 });
    await rig.drain(later(6));
    expect(mails((await message(id)).seenTo?.next ?? '')).toMatchObject([{ to: [demo('Briony').email] }]);
    await cover(null);
    const [mark] = await marked();
    const params = { id: mark?.id ?? '' };
    await here.done('address.clear', { as: here.hub, params, body: { version: mark?.version } });
  });
});

it('a cleared address is not marked again by an event that comes late, and is by a complaint', async () => {
  const { id: caseId } = await here.submit();
  const { id } = await queue({ letter: 'enquiry', recipient: hackney, caseId, enquiryId: randomUUID() });
  await rig.drain(at);
  const tell = (events: object[]) => tellReceipts(...events.map((event) => record(event, later(1))));
  const [send, bounce] = happened({ id }, 'bounce+late', later(1)) as [object, object];
  await tell([bounce]);
  const [mark] = await marked();
  const params = { id: mark?.id ?? '' };
  await here.done('address.clear', { as: here.hub, params, body: { version: mark?.version } });
  await tell([send, bounce]);
  // Earlier than what was known, so it is kept, and says nothing new.
  await tell(happened({ id }, 'bounce+late', later(0)));
  expect(await marked()).toEqual([]);
  const complaint = happened({ id }, 'complaint', later(2)).at(-1) as object;
  await tell([JSON.parse(JSON.stringify(complaint).replaceAll('complaint@', 'bounce+late@')) as object]);
  expect(await marked()).toMatchObject([{ id: mark?.id }]);
});

it('leaves a history that is whole', async () => {
  expect((await rig.verify()).findings).toEqual([]);
});
