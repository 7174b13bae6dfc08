import fc from 'fast-check';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AddressItem } from '#functions/directory/records';
import type { MessageItem } from '#functions/outbox/message';
import type { CaseView } from '#shared/case/views';
import { openRig } from '#test/rig/rig';
import { outbox } from '../notify/outbox.ts';
import { type Changed, at, later, world } from '../zones/world.ts';
import { happened, nobody, record, tellReceipts } from './told.ts';

const rig = await openRig();
const { queue, message, acts, delivery, sends } = outbox(rig);
const here = world(rig);
afterAll(() => rig.close());
beforeEach(() => rig.faults.recount());
afterEach(() => rig.faults.clear());

const tell = (events: object[], now = at) => tellReceipts(...events.map((event) => record(event, now)));
const endOf = async ({ id, caseId }: MessageItem) => {
  const { state, facts, mailId, handedOverAt, waiting, trouble, troubleSince } = await message(id);
  const said = await delivery({ id, caseId });
  return { state, facts, mailId, handedOverAt, waiting, trouble, troubleSince, said: said?.state };
};
const marks = async () =>
  ((await rig.tableItems('Directory')) as unknown as AddressItem[]).filter(({ pk }) => pk === 'ADDRESSES');
const tasks = (view: CaseView, kind: string) => view.tasks.filter((task) => task.kind === kind);

/** A case with a question to a team, and the message that puts it; its hearing is far, so that nobody phones anyway. */
async function asked(changed: Changed = { hearingDay: '2027-01-29', hearingTimeKnown: 'listed' }) {
  const { id } = await here.submit(changed);
  const enquiryId = await here.ask(id);
  const all = (await rig.tableItems('Outbox')) as unknown as MessageItem[];
  const found = all.find((one) => one.enquiryId === enquiryId);
  if (!found) throw new Error('No mail was queued for the question');
  return { caseId: id, enquiryId, message: found };
}

describe('what the mail service tells', () => {
  it('gives the same end in any order, twice, and before the message’s own row is settled', async () => {
    const names = fc.constantFrom('success', 'bounce', 'ooto', 'complaint', 'suppressionlist');
    await fc.assert(
      fc.asyncProperty(
        names,
        fc.integer({ min: 0, max: 3 }),
        fc.infiniteStream(fc.nat()),
        async (name, when, dice) => {
          const told = (one: MessageItem) => happened(one, name, later(1));
          const straight = await queue();
          await rig.drain(at);
          await tell(told(straight));
          const mixed = await queue();
          const events = told(mixed);
          const shuffled = [...events, ...events].sort(() => ((dice.next().value ?? 0) % 3) - 1);
          // Some before, some after what else may happen to the row.
          await tell(shuffled.slice(0, when));
          await rig.drain(later(2));
          await tell(shuffled.slice(when));
          await tell(events);
          const [one, other] = [await endOf(straight), await endOf(mixed)];
          expect(other).toEqual({
            ...one,
            mailId: other.mailId,
            handedOverAt: other.handedOverAt,
            facts: other.facts,
          });
          expect(Object.keys(other.facts).sort()).toEqual(Object.keys(one.facts).sort());
        },
      ),
      { numRuns: 12 },
    );
  });

  it('is kept for a message that was not sent yet, as far as we know, and then is not sent again', async () => {
    const { id } = await queue();
    rig.faults.set({ operation: 'SendRawEmail', times: 1, fault: { kind: 'lose-answer' } });
    await rig.drain(at);
    expect(await message(id)).toMatchObject({ state: 'unknown' });
    await tell(happened({ id }, 'success', later(1)));
    for (const minutes of [10, 20, 60]) await rig.drain(later(minutes));
    expect(sends(id)).toBe(1);
    expect(await message(id)).toMatchObject({ state: 'accepted', mailId: `ses-${id}` });
    expect(await message(id)).not.toHaveProperty('waiting');
  });

  it('and that overtakes the answer of the mail service is not lost', async () => {
    const { id, caseId } = await queue();
    const run = () => tell(happened({ id }, 'success', later(1)));
    rig.faults.set({ operation: 'SendRawEmail', times: 1, fault: { kind: 'meanwhile', run } });
    await rig.drain(at);
    expect(await message(id)).toMatchObject({ state: 'accepted', facts: { delivered: later(1) } });
    expect(await delivery({ id, caseId })).toMatchObject({ state: 'delivered' });
    await rig.drain(later(60));
    expect(sends(id)).toBe(1);
  });

  it('about no message of ours is let go', async () => {
    expect(await tell(happened(nobody, 'bounce', at))).toEqual([]);
  });

  it('and cannot be read is given back, and only that', async () => {
    const { id } = await queue();
    const [good] = happened({ id }, 'success', at);
    const strange = { ...record({}, at), body: 'not JSON' };
    const half = { ...record({}, at), body: JSON.stringify({ Message: '{"eventType":"Bounce"}' }) };
    const failed = await tellReceipts(strange, record(good ?? {}, at), half);
    expect(failed).toEqual([strange.messageId, half.messageId]);
    expect(await message(id)).toMatchObject({ facts: { accepted: at } });
  });

  it('and cannot be kept is given back', async () => {
    const { id } = await queue();
    rig.faults.set({ operation: 'TransactWriteItems', fault: { kind: 'error' } });
    expect(await tell(happened({ id }, 'success', at))).toHaveLength(2);
    rig.faults.clear();
    expect(await tell(happened({ id }, 'success', at))).toEqual([]);
    expect(await acts(id)).toEqual(['message.accepted', 'message.delivered']);
  });
});

describe('a bounce of a question to a team', () => {
  it('marks the address, makes one call at the top of the list, and rings whoever is on', async () => {
    const { caseId, message: sent } = await asked();
    await rig.drain(at);
    const events = happened(sent, 'bounce+asked', later(1));
    await tell([...events, ...events, ...events.toReversed()]);
    const view = await here.openCase(caseId);
    const made = view.tasks.filter((task) => task.teamId === 'elft-hackney');
    expect(made).toMatchObject([{ kind: 'phone-team', phone: '020 7946 0308', dueAt: later(0) }]);
    expect(made[0]?.say).toContain('there is no such address');
    expect(view.enquiries).toMatchObject([
      { mail: 'email handed over (no sign yet that anyone has read it)', trouble: { state: 'bounced-hard' } },
    ]);
    const { items } = await here.done<{ items: { id: string; cannotWait: boolean }[] }>('tasks.list', {
      as: here.hub,
    });
    expect(items.find(({ id }) => id === made[0]?.id)).toMatchObject({ cannotWait: true });
    expect(items.map(({ cannotWait }) => cannotWait)).toEqual(
      items.map(({ cannotWait }) => cannotWait).toSorted((a, b) => Number(b) - Number(a)),
    );
    expect((await marks()).filter(({ messageId }) => messageId === sent.id)).toMatchObject([
      { marked: true, why: 'bounced-hard' },
    ]);
    const bells = ((await rig.tableItems('Outbox')) as unknown as MessageItem[]).filter(
      (one) => one.caseId === caseId && one.letter === 'task',
    );
    expect(bells).toHaveLength(1);
  });
});

it('makes no second call to a team that is to be phoned already', async () => {
  const today = { hearingDay: '2026-11-23', hearingTimeKnown: 'at', hearingTime: '12:00' };
  const { caseId, message: sent } = await asked(today);
  await rig.drain(at);
  await tell(happened(sent, 'bounce+phoned', later(1)));
  expect(tasks(await here.openCase(caseId), 'phone-team')).toMatchObject([{ teamId: 'elft-hackney' }]);
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
    await tell(happened(sent, 'full', later(1)), later(1));
    await rig.drain(later(10));
    expect((await here.openCase(caseId)).enquiries).toMatchObject([{ trouble: null }]);
    await rig.drain(later(16));
    await rig.drain(later(17));
    const view = await here.openCase(caseId);
    expect(view.enquiries).toMatchObject([{ trouble: { state: 'bounced-soft' } }]);
    expect(tasks(view, 'phone-team').filter((task) => task.teamId)).toHaveLength(1);
  });
});

describe('an address that bounced', () => {
  it('stops what else would go to that address, which says so to a person', async () => {
    const { addressHash } = await import('#functions/keys/look-up');
    const hash = await addressHash('elft-hackney@elft.example');
    const first = await asked();
    await rig.drain(at);
    const real = happened(first.message, 'bounce', later(1)).map(
      (event) =>
        JSON.parse(
          JSON.stringify(event).replaceAll('bounce@elft.example', 'elft-hackney@elft.example'),
        ) as object,
    );
    await tell(real);
    expect((await marks()).some(({ sk, marked }) => sk === `ADDRESS#${hash}` && marked)).toBe(true);
    const second = await queue({ letter: 'enquiry', recipient: { to: 'team', teamId: 'elft-hackney' } });
    await rig.drain(later(5));
    expect(sends(second.id)).toBe(0);
    expect(await message(second.id)).toMatchObject({ failure: 'marked-address', trouble: 'TROUBLE' });
  });
});

it('leaves a history that is whole', async () => {
  expect((await rig.verify()).findings).toEqual([]);
});
