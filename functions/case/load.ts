import { personChain } from '#functions/directory/records';
import type { Enrolled } from '#functions/runtime/act';
import type { SentItem } from '#functions/storage/case-items';
import { type Decision, refuse } from '#functions/storage/decision';
import { type CaseRecord, readCase } from '#functions/storage/read-case';

/** A case that was sent, with everything of it; a draft is nobody's but its author's. */
export async function loadSent(
  id: string,
  at: string,
): Promise<{ sent: SentItem; record: CaseRecord } | null> {
  const record = await readCase(id, at);
  if (!record || record.case.state === 'draft') return null;
  return { sent: record.case, record };
}

export function notHere(actor: Enrolled, act: string, id: string): Decision<never> {
  return refuse(personChain(actor.id, actor.acts), act, `case#${id}`, { code: 'not-found' });
}
