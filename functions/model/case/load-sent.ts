import { type SentItem, isSent } from './records.ts';
import { type CaseRecord, readCase } from './read-case.ts';

/** A sent case with all its records; a draft is shown only to its author. */
export async function loadSent(
  id: string,
  at: string,
): Promise<{ sent: SentItem; record: CaseRecord } | null> {
  const record = await readCase(id, at);
  if (!record || !isSent(record.case)) return null;
  return { sent: record.case, record };
}
