import type { PurposeKey } from '#functions/platform/keys/keys';
import type { Tail } from '#functions/platform/store/decision';
import { type AuditEntry, entrySort, hashOf } from './entry.ts';

/** Something in the history that is not as it was written. `at` is the sequence number concerned. */
export type Finding = { chain: string; at: number; what: string };

type KeyOf = (name: string) => Promise<PurposeKey>;

async function judgeEntry(
  entry: AuditEntry,
  expected: number,
  prev: string,
  keyOf: KeyOf,
): Promise<string | null> {
  if (entry.sk !== entrySort(entry.seq))
    return `entry ${entry.seq} stands in the place of entry ${expected}: re-ordered or inserted`;
  if (entry.seq > expected) return `entry ${expected} is missing`;
  if (entry.seq < expected) return `entry ${entry.seq} stands twice or was inserted`;
  const key = await keyOf(entry.key).catch(() => null);
  if (!key) return `entry ${entry.seq} names a key that is not ours: it was inserted or altered`;
  const { hash, ...rest } = entry;
  if (hashOf(rest, key) !== hash) return `entry ${entry.seq} was altered, or inserted without the key`;
  return entry.prev === prev
    ? null
    : `entry ${entry.seq} does not follow entry ${entry.seq - 1}: re-ordered, inserted or removed`;
}

/**
 * Walks one chain in the order of its keys and names the first entry that was altered, is missing, re-ordered
 * or inserted; then compares its end with the tail that the record carries, which shows a tail cut on either side.
 */
export async function verifyChain(
  chain: string,
  entries: readonly AuditEntry[],
  tail: Tail | null,
  keyOf: KeyOf,
): Promise<Finding | null> {
  let prev = '';
  for (const [position, entry] of entries.entries()) {
    const wrong = await judgeEntry(entry, position + 1, prev, keyOf);
    if (wrong) return { chain, at: position + 1, what: wrong };
    prev = entry.hash;
  }
  const end = entries.length;
  if (!tail) return { chain, at: end, what: 'the record that carries the tail is missing' };
  if (tail.seq > end)
    return {
      chain,
      at: end + 1,
      what: `the tail was cut: the record knows of ${tail.seq} entries, ${end} are left`,
    };
  if (tail.seq < end)
    return {
      chain,
      at: tail.seq + 1,
      what: `entries were added behind the record’s back after entry ${tail.seq}`,
    };
  return tail.hash === prev
    ? null
    : { chain, at: end, what: 'the record’s tail does not match the last entry' };
}
