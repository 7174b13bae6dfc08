import { type AddressItem, personChain } from '#functions/directory/records';
import type { MessageItem } from '#functions/outbox/message';
import type { Enrolled } from '#functions/runtime/act';
import { type Decision, type Refusal, refuse } from '#functions/storage/decision';
import { referrersPhone } from '#functions/storage/case-items';
import { get, partition } from '#functions/storage/read';
import { readCase } from '#functions/storage/read-case';

export const loadMarks = async (): Promise<AddressItem[]> =>
  (await partition('Directory', 'ADDRESSES')) as unknown as AddressItem[];

/** A mail that a person has to see to, or has seen to; null where there is none. */
export async function loadTrouble(id: string): Promise<MessageItem | null> {
  const message = await get<MessageItem>('Outbox', { pk: `MESSAGE#${id}`, sk: 'MESSAGE' });
  return message?.trouble || message?.seenTo ? message : null;
}

/** Why this person cannot see to the mail now, or null where she can. */
export function whyNot(message: MessageItem | null, version: number): Refusal | null {
  if (!message) return { code: 'not-found' };
  const { version: now, seenTo } = message;
  const current = { version: now, seenTo: seenTo && { how: seenTo.how, at: seenTo.at } };
  return seenTo || now !== version ? { code: 'changed-meanwhile', current } : null;
}

/** The number of whoever referred her, where the mail was to her; only such a mail pays for the look. */
export async function loadReferrersPhone(
  { recipient, caseId }: MessageItem,
  at: string,
): Promise<string | null> {
  const record = recipient.to === 'person' && caseId ? await readCase(caseId, at) : null;
  return record && referrersPhone(record.sections);
}

export const refusal = (actor: Enrolled, act: string, id: string, why: Refusal): Decision<never> =>
  refuse(personChain(actor.id, actor.acts), act, `message#${id}`, why);
