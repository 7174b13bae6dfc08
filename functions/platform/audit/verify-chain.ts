import type { PurposeKey } from '#functions/platform/keys/keys';
import type { ChainHead } from '#functions/platform/store/decision';
import { type AuditEntry, entrySort, hashOf } from './entry.ts';

/** A fault in a chain. `at` is the sequence number concerned. */
export type Finding = { chain: string; at: number; what: string };

type KeyOf = (name: string) => Promise<PurposeKey>;

async function judgeEntry(
  entry: AuditEntry,
  expected: number,
  prev: string,
  keyOf: KeyOf,
): Promise<string | null> {
  if (entry.sk !== entrySort(entry.seq))
    return `entry ${entry.seq} is in the place of entry ${expected}: re-ordered or inserted`;
  if (entry.seq > expected) return `entry ${expected} is missing`;
  if (entry.seq < expected) return `entry ${entry.seq} is there twice or was inserted`;
  const key = await keyOf(entry.key).catch(() => null);
  if (!key) return `entry ${entry.seq} names a key that is not ours: it was inserted or altered`;
  const { hash, ...rest } = entry;
  if (hashOf(rest, key) !== hash) return `entry ${entry.seq} was altered, or inserted without the key`;
  return entry.prev === prev
    ? null
    : `entry ${entry.seq} does not follow entry ${entry.seq - 1}: re-ordered, inserted or removed`;
}

/**
 * Checks one chain in order and names the first entry that was altered, removed, re-ordered or inserted; then
 * compares its end with the chain head on the record, which shows if either was cut.
 */
export async function verifyChain(
  chain: string,
  entries: readonly AuditEntry[],
  chainHead: ChainHead | null,
  keyOf: KeyOf,
): Promise<Finding | null> {
  let prev = '';
  for (const [position, entry] of entries.entries()) {
    const wrong = await judgeEntry(entry, position + 1, prev, keyOf);
    if (wrong) return { chain, at: position + 1, what: wrong };
    prev = entry.hash;
  }
  const end = entries.length;
  if (!chainHead) return { chain, at: end, what: 'the record that carries the chain head is missing' };
  if (chainHead.seq > end)
    return {
      chain,
      at: end + 1,
      what: `entries are missing at the end: the record knows of ${chainHead.seq} entries, ${end} are left`,
    };
  if (chainHead.seq < end)
    return {
      chain,
      at: chainHead.seq + 1,
      what: `entries were added behind the record’s back after entry ${chainHead.seq}`,
    };
  return chainHead.hash === prev
    ? null
    : { chain, at: end, what: 'the record’s chain head does not match the last entry' };
}
