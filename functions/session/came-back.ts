import { whyInWords } from '#shared/delivery/reasons';
import type { CameBack } from '#shared/outreach/views';
import type { AddressItem } from '#functions/directory/records';
import { everyAddressHash } from '#functions/keys/look-up';
import { batch } from '#functions/storage/read';

/** As many keys as the engine reads at once. */
const atOnce = 100;

async function marksAt(sorts: readonly string[]): Promise<AddressItem[]> {
  const keys = sorts.map((sk) => ({ pk: 'ADDRESSES', sk }));
  return (await batch({ Directory: keys })).Directory as unknown as AddressItem[];
}

/**
 * Of some addresses those to which nothing goes, with since when and why. They are looked up by their keyed hashes, a
 * hundred in one read, so that a host is shown the marks of her session's people and no others.
 */
export async function whatCameBack(emails: readonly string[]): Promise<Map<string, CameBack>> {
  const emailAt = new Map<string, string>();
  for (const email of new Set(emails))
    for (const hash of await everyAddressHash(email)) emailAt.set(`ADDRESS#${hash}`, email);
  const sorts = [...emailAt.keys()];
  const reads = Array.from({ length: Math.ceil(sorts.length / atOnce) }, (_, read) =>
    marksAt(sorts.slice(read * atOnce, (read + 1) * atOnce)),
  );
  return new Map(
    (await Promise.all(reads))
      .flat()
      .filter(({ marked }) => marked)
      .map(({ sk, id, version, since, why }) => [
        emailAt.get(sk) ?? '',
        { id, version, since, why: whyInWords(why, null) },
      ]),
  );
}
