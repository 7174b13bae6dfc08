import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { CaseView } from '#shared/case/views';
import type { AddressItem } from '#functions/model/address/records';
import type { MessageItem } from '#functions/model/message/message';
import { demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { outbox } from './outbox.ts';
import { type Changed, at, later, caseFixture } from '#test/functions/lambdas/case-fixture';
import { happened, record, tellReceipts } from './mail-events.ts';
import { suppressionKey, addressesPk } from '#functions/model/address/keys';

const rig = await openRig();
const { queue, message, sends } = outbox(rig);
const here = caseFixture(rig);
afterAll(() => rig.close());
beforeEach(() => rig.faults.recount());

const tell = (events: object[], now = at) => tellReceipts(...events.map((event) => record(event, now)));
/** The same of the team's own address. */
const onlyTheirs = (message: MessageItem, name: string) =>
  happened(message, name, later(1), 'elft-hackney@elft.example');
const suppressions = async () =>
  ((await rig.tableItems('Directory')) as unknown as AddressItem[]).filter(({ pk }) => pk === addressesPk);
const tasks = (view: CaseView, kind: string) => view.tasks.filter((task) => task.kind === kind);

/** A case with a question to a team, and the message that puts it; its hearing is far, so that nobody phones anyway. */
async function asked(changed: Changed = { hearingDay: '2027-01-29', hearingTimeKnown: 'listed' }) {
  const { id } = await here.submit(changed);
  const enquiryId = await here.ask(id);
  const all = (await rig.tableItems('Outbox')) as unknown as MessageItem[];
  const found = all.find((one) => one.enquiryId === enquiryId && one.recipient.to === 'team');
  if (!found) throw new Error('No mail was queued for the question');
  return { caseId: id, enquiryId, message: found };
}

describe('a bounce of a question to a team', () => {
  it('suppresses the address, makes one call at the top of the list, and sends a notice to whoever is on', async () => {
    const { caseId, message: sent } = await asked();
    await rig.drain(at);
    const events = happened(sent, 'bounce+asked', later(1));
    await tell([...events, ...events, ...events.toReversed()]);
    const view = await here.openCase(caseId);
    const made = view.tasks.filter((task) => task.teamId === 'elft-hackney');
    expect(made).toMatchObject([{ kind: 'phone-team', phone: '020 7946 0308', dueAt: later(0) }]);
    expect(made[0]?.say).toContain('there is no such address');
    expect(view.enquiries).toMatchObject([
      {
        mail: 'email did not arrive; the hub is phoning (since today at 10:01am)',
        trouble: { state: 'bounced-hard' },
      },
    ]);
    const [onOwn] = (await here.readSent(demo('Marigold'), caseId)).enquiries;
    expect(onOwn?.mail).toBe(view.enquiries[0]?.mail);
    const cases = await here.done<{ items: { id: string; mail: string | null }[] }>('case.list', {
      as: here.hub,
    });
    expect(cases.items.map(({ id, mail }) => [id, mail])).toContainEqual([caseId, view.enquiries[0]?.mail]);
    const { items } = await here.done<{ items: { id: string; cannotWait: boolean }[] }>('task.list', {
      as: here.hub,
    });
    expect(items.find(({ id }) => id === made[0]?.id)).toMatchObject({ cannotWait: true });
    expect(items.map(({ cannotWait }) => cannotWait)).toEqual(
      items.map(({ cannotWait }) => cannotWait).toSorted((a, b) => Number(b) - Number(a)),
    );
    expect((await suppressions()).filter(({ messageId }) => messageId === sent.id)).toMatchObject([
      { suppressed: true, why: 'bounced-hard' },
    ]);
    const noticeMails = ((await rig.tableItems('Outbox')) as unknown as MessageItem[]).filter(
      (one) => one.caseId === caseId && one.letter === 'task',
    );
    expect(noticeMails).toHaveLength(1);
  });
});

it('makes no second call to a team that is to be phoned already', async () => {
  const today = { hearingDay: '2026-11-23', hearingTimeKnown: 'at', hearingTime: '12:00' };
  const { caseId, message: sent } = await asked(today);
  await rig.drain(at);
  await tell(happened(sent, 'bounce+phoned', later(1)));
  expect(tasks(await here.openCase(caseId), 'phone-team')).toMatchObject([{ teamId: 'elft-hackney' }]);
});

it.each([
  [{ to: 'psychologist' }, 'the consultant psychologist'],
  [{ to: 'on-duty' }, 'whoever is on duty'],
] as const)('says in words whom a notice mail did not reach: %j', async (recipient, words) => {
  const { id: caseId } = await here.submit();
  const { id } = await queue({ letter: 'task', recipient, caseId });
  await rig.drain(at);
  await tell(happened({ id }, `bounce+${recipient.to}`, later(1)));
  const [task] = tasks(await here.openCase(caseId), 'mail-failed');
  expect(task?.say).toContain(`Our email to ${words} has not arrived.`);
});

describe('a holiday reply', () => {
  it('beside a delivery is a delivery with a note, and nobody’s task', async () => {
    const { caseId, message: sent } = await asked();
    await rig.drain(at);
    const [send, delivered, transient] = happened(sent, 'ooto', later(1)) as [object, object, object];
    await tell([transient, send]);
    await tell([delivered]);
    await rig.drain(later(30));
    const view = await here.openCase(caseId);
    expect(view.enquiries).toMatchObject([{ mail: 'reached their mail system', trouble: null }]);
    expect(tasks(view, 'phone-team').filter((task) => task.teamId)).toEqual([]);
  });

  it('without a delivery is a bounce once a quarter of an hour has gone by', async () => {
    const { caseId, message: sent } = await asked();
    await rig.drain(at);
    const [send, , transient] = happened(sent, 'ooto', later(1)) as [object, object, object];
    await tell([send, transient], later(1));
    await rig.drain(later(10));
    expect((await here.openCase(caseId)).enquiries).toMatchObject([
      { trouble: null, mail: 'email handed over (no sign yet that anyone has read it)' },
    ]);
    await rig.drain(later(16));
    await rig.drain(later(17));
    const view = await here.openCase(caseId);
    expect(view.enquiries).toMatchObject([{ trouble: { state: 'bounced-soft' } }]);
    const calls = tasks(view, 'phone-team').filter((task) => task.teamId);
    expect(calls).toHaveLength(1);
    expect(calls[0]?.say).toContain('You can also send it to their second address.');
  });

  it('and a full mailbox suppress nothing: the next question goes, and has a call of its own if it bounces', async () => {
    const suppressed = (await suppressions()).length;
    const told = async () => {
      const { caseId, message: sent } = await asked();
      await rig.drain(at);
      await tell(onlyTheirs(sent, 'full'), later(1));
      await rig.drain(later(17));
      return { caseId, sent };
    };
    const [one, other] = [await told(), await told()];
    expect(sends(other.sent.id)).toBe(1);
    for (const { caseId } of [one, other]) {
      const calls = tasks(await here.openCase(caseId), 'phone-team').filter((task) => task.teamId);
      expect(calls).toHaveLength(1);
    }
    expect(await suppressions()).toHaveLength(suppressed);
  });
});

describe('a bounce after a delivery', () => {
  it.each([
    ['delivered first', (events: object[]) => events],
    ['delivered last', (events: object[]) => events.toReversed()],
  ])('is a bounce, at once, whoever reported the delivery: %s', async (_, inOrder) => {
    const { caseId, message: sent } = await asked();
    await rig.drain(at);
    await tell(inOrder(onlyTheirs(sent, 'returned')), later(1));
    const view = await here.openCase(caseId);
    expect(view.enquiries).toMatchObject([{ trouble: { state: 'bounced-soft' } }]);
    expect(tasks(view, 'phone-team').filter((task) => task.teamId)).toHaveLength(1);
    const noticeMails = ((await rig.tableItems('Outbox')) as unknown as MessageItem[]).filter(
      (one) => one.caseId === caseId && one.letter === 'task',
    );
    expect(noticeMails).toHaveLength(1);
  });
});

describe('an address that bounced', () => {
  it('stops what else would go to that address, which says so to a person', async () => {
    const { addressHash } = await import('#functions/model/address/address-hash');
    const hash = await addressHash('elft-hackney@elft.example');
    const first = await asked();
    await rig.drain(at);
    await tell(onlyTheirs(first.message, 'bounce'));
    expect(
      (await suppressions()).some(({ sk, suppressed }) => sk === suppressionKey(hash) && suppressed),
    ).toBe(true);
    const second = await queue({ letter: 'enquiry', recipient: { to: 'team', teamId: 'elft-hackney' } });
    await rig.drain(later(5));
    expect(sends(second.id)).toBe(0);
    expect(await message(second.id)).toMatchObject({ failure: 'marked-address', trouble: 'TROUBLE' });
  });
});

it('leaves a history that is whole', async () => {
  expect((await rig.verify()).findings).toEqual([]);
});
