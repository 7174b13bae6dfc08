import { personChain } from '#functions/model/person/records';
import type { Enrolled } from '#functions/model/person/signed-in';
import type { SentItem } from './records.ts';
import { type Decision, refuse } from '#functions/platform/store/decision';
import { type CaseRecord, readCase } from './read-case.ts';

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
