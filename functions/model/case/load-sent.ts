import type { SentItem } from './records.ts';
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
