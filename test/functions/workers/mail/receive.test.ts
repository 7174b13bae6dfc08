import fc from 'fast-check';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MessageItem } from '#functions/model/message/message';
import { openRig } from '#test/support/rig/rig';
import { at, later, outbox } from './outbox.ts';
import { happened, nobody, record, tellReceipts } from './mail-events.ts';

const rig = await openRig();
const { queue, message, acts, delivery, sends } = outbox(rig);
afterAll(() => rig.close());
beforeEach(() => rig.faults.recount());
afterEach(() => rig.faults.clear());

const tell = (events: object[], now = at) => tellReceipts(...events.map((event) => record(event, now)));
const endOf = async ({ id, caseId }: MessageItem) => {
  const { state, facts, failure, mailId, handedOverAt, waiting, trouble, troubleSince } = await message(id);
  const said = await delivery({ id, caseId });
  return { state, facts, failure, mailId, handedOverAt, waiting, trouble, troubleSince, said: said?.state };
};

describe('what the mail service tells', () => {
  it('gives the same end in any order, twice, and before the message’s own row is settled', async () => {
    const names = fc.constantFrom(
      'success',
      'bounce',
      'ooto',
      'complaint',
      'suppressionlist',
      'full',
      'returned',
      'reject',
    );
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
      { numRuns: 18 },
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

  it('of a mail that it took and then refused keeps that from being sent again', async () => {
    const { id } = await queue();
    rig.faults.set({ operation: 'SendRawEmail', times: 1, fault: { kind: 'lose-answer' } });
    await rig.drain(at);
    const [, reject] = happened({ id }, 'reject', later(1)) as [object, object];
    await tell([reject]);
    for (const minutes of [10, 60]) await rig.drain(later(minutes));
    expect(sends(id)).toBe(1);
    expect(await message(id)).toMatchObject({ failure: 'rejected', trouble: 'TROUBLE' });
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

  it('of the road of events itself is let go, with a line in the log', async () => {
    const lines: string[] = [];
    const spy = vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
    const Message = 'Successfully validated SNS topic for Amazon SES event publishing.';
    const notice = { ...record({}, at), body: JSON.stringify({ Type: 'Notification', Message }) };
    expect(await tellReceipts(notice)).toEqual([]);
    spy.mockRestore();
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([{ outcome: 'set-up' }]);
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

it('leaves a history that is whole', async () => {
  expect((await rig.verify()).findings).toEqual([]);
});
