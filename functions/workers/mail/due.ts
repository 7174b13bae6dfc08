import type { MessageItem } from '#functions/model/message/message';
import { isDue } from '#functions/model/message/message.decide';
import { lettersByDue, lettersByUrgency } from '#functions/model/index-keys';
import type { Key } from '#functions/platform/store/decision';
import { batch, index, indexPages } from '#functions/platform/store/read';

/** So many are looked up at once; then what has become more urgent meanwhile is seen. */
export const roundOf = 20;

async function mostUrgent(at: string, tried: ReadonlySet<string>): Promise<MessageItem[]> {
  const due: MessageItem[] = [];
  // Letters that are put off stand among the others, so that one page may not be enough.
  for await (const page of indexPages({ ...lettersByUrgency, limit: 2 * roundOf })) {
    const letters = page as unknown as MessageItem[];
    due.push(...letters.filter((letter) => isDue(letter, at) && !tried.has(letter.pk)));
    if (due.length >= roundOf) break;
  }
  return due.slice(0, roundOf);
}

/** The triggered letters and the most urgent of the others that are due, the nearest hearing first. */
export async function whatIsDue(
  triggered: readonly Key[],
  at: string,
  tried: ReadonlySet<string>,
): Promise<MessageItem[]> {
  const due = new Map<string, MessageItem>(
    (await mostUrgent(at, tried)).map((letter) => [letter.pk, letter]),
  );
  // The index lags: triggered letters that it lacks are read from the base table.
  const hidden = new Map(
    triggered.filter(({ pk, sk }) => sk === 'MESSAGE' && !due.has(pk)).map((key) => [key.pk, key]),
  );
  const { Outbox: found } = await batch({ Outbox: [...hidden.values()] });
  return [...due.values(), ...(found as unknown as MessageItem[])].sort((a, b) =>
    a.urgency.localeCompare(b.urgency),
  );
}

/** For how many seconds the letter that is due the longest has waited: what stands still shows here. */
export async function dueForSeconds(at: string): Promise<number> {
  const [oldest] = (await index({ ...lettersByDue, limit: 1 })) as unknown as MessageItem[];
  return oldest && isDue(oldest, at)
    ? Math.max(0, Math.round((Date.parse(at) - Date.parse(oldest.dueAt)) / 1000))
    : 0;
}
