import type { SentItem } from './records.ts';
import { type CaseRecord, readCase } from './read-case.ts';

/** A sent case with all its records; a draft is shown only to its author. */
export async function loadSent(
  id: string,
  at: string,
): Promise<{ sent: SentItem; record: CaseRecord } | null> {
  const record = await readCase(id, at);
  if (!record || record.case.state === 'draft') return null;
  return { sent: record.case, record };
}
