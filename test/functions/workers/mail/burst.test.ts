import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MessageItem } from '#functions/model/message/message';
import { openRig } from '#test/support/rig/rig';
import { at, later, outbox } from './outbox.ts';

const rig = await openRig();
const { queue, sends } = outbox(rig);
const { handler: deliver } = await import('#functions/lambdas/deliver');
afterAll(() => rig.close());
beforeEach(() => rig.faults.recount());
afterEach(() => rig.faults.clear());

/** Puts copies of a letter into the outbox, without the transactions of their acts. */
async function putCopies(of: MessageItem, count: number, more: (n: number) => Partial<MessageItem>) {
  const copies = Array.from({ length: count }, (_, n) => {
    const id = crypto.randomUUID();
    return { ...of, id, pk: `MESSAGE#${id}`, ...more(n) };
  });
  for (let from = 0; from < count; from += 25) {
    const requests = copies.slice(from, from + 25).map((Item) => ({ PutRequest: { Item } }));
    await rig.raw.send(new BatchWriteCommand({ RequestItems: { [rig.nameOf('Outbox')]: requests } }));
  }
  return copies.map(({ id }) => id);
}

/** The ids of the letters that were handed over, in that order. */
const sent = () =>
  rig.faults
    .calls()
    .filter(({ operation }) => operation === 'SendRawEmail')
    .map(({ body }) => String(body['Tags.member.1.Value']));

/** A run with time for so many letters. */
const timeFor = (letters: number) => {
  let begun = 0;
  return { getRemainingTimeInMillis: () => ((begun += 1) <= letters ? 60_000 : 0) };
};
const event = (time: string) => ({ time }) as Parameters<typeof deliver>[0];

describe('over a thousand letters waiting', () => {
  it('let the nearest hearing go first, though all others were due before it', async () => {
    const first = await queue({ urgency: '2027-03-01T10:00' });
    await putCopies(first, 1100, (n) => ({
      urgency: `2027-02-${1 + (n % 28)}T10:00`,
      dueAt: later(-60 - n),
    }));
    const near = await queue({ urgency: '2026-11-23T14:00' });
    await deliver(event(at), timeFor(3));
    expect(sent()).toHaveLength(3);
    expect(sends(near.id)).toBe(1);
  });

  it('are found behind as many more urgent ones that are put off', async () => {
    const away = await queue({ urgency: '2026-11-23T13:00', dueAt: later(60) });
    await putCopies(away, 250, (n) => ({ urgency: `2026-11-23T12:${String(n % 60).padStart(2, '0')}` }));
    const near = await queue({ urgency: '2026-11-23T14:30' });
    await deliver(event(at), timeFor(3));
    expect(sends(near.id)).toBe(1);
  });
});

describe('a letter that comes during a long run', () => {
  it('goes before the rest of what was there', async () => {
    const old = await queue({ urgency: '2026-11-22T09:00' });
    await putCopies(old, 150, () => ({ urgency: '2026-11-22T10:00' }));
    let late: MessageItem | undefined;
    const isTenth = () => sent().length === 10;
    rig.faults.set({
      operation: 'SendRawEmail',
      when: () => {
        // The fault itself never strikes: this is where a letter comes meanwhile.
        if (isTenth() && !late) void queue({ urgency: '2026-11-22T08:00' }).then((one) => (late = one));
        return false;
      },
      fault: { kind: 'unavailable' },
    });
    await deliver(event(at), timeFor(150));
    const place = sent().indexOf(late?.id ?? '');
    expect(place).toBeGreaterThan(10);
    expect(place).toBeLessThan(50);
  });
});
