import { randomUUID } from 'node:crypto';
import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { type MessageItem, type NewMessage, queue } from '#functions/model/message/message';
import { demo } from '#test/support/rig/event';
import type { Rig } from '#test/support/rig/rig';
import { type Recorded, recordedBy } from '../bare.ts';

const atMost = 25;

/** Puts messages into the outbox as they are. */
export async function put(rig: Rig, messages: readonly MessageItem[]): Promise<void> {
  const table = rig.nameOf('Outbox');
  for (let from = 0; from < messages.length; from += atMost) {
    const requests = messages.slice(from, from + atMost).map((Item) => ({ PutRequest: { Item } }));
    await rig.raw.send(new BatchWriteCommand({ RequestItems: { [table]: requests } }));
  }
}

/** Messages as submissions queue them, alternating the receipt and the notice mail to whoever is on. */
export function newMessages(count: number): MessageItem[] {
  const now = new Date().toISOString();
  const kinds: Pick<NewMessage, 'letter' | 'recipient'>[] = [
    { letter: 'receipt', recipient: { to: 'person', personId: demo('Marigold').id } },
    { letter: 'new-referral', recipient: { to: 'on-duty' } },
  ];
  const about = { reference: 'MHTR-7K3T-9QF', answerBy: now, enquiryId: null };
  return Array.from({ length: count }, (_, n) => {
    const kind = kinds[n % kinds.length] as (typeof kinds)[number];
    const change = queue({ id: randomUUID(), caseId: randomUUID(), ...about, ...kind }, now);
    return (change as { item: unknown }).item as MessageItem;
  });
}

/** Messages that were queued, and every call that one drain made for them. */
export type RecordedDrain = { queued: MessageItem[]; calls: Recorded };

export async function recordDrain(rig: Rig, count: number): Promise<RecordedDrain> {
  const queued = newMessages(count);
  await put(rig, queued);
  rig.faults.recount();
  await rig.drain();
  return { queued, calls: recordedBy(rig) };
}
