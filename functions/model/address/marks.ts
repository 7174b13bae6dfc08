import { batch, partition } from '#functions/platform/store/read';
import { everyAddressHash } from './address-hash.ts';
import { type MarkKey, markKey, addressesPk, addressKey } from './keys.ts';
import type { AddressItem } from './records.ts';

/** The keys under which a mark of an address may stand. */
export const markKeysOf = async (address: string) => (await everyAddressHash(address)).map(markKey);

/** Of some addresses those to which nothing goes, each with its mark; looked up by their keyed hashes, under every key. */
export async function marksOf(addresses: readonly string[]): Promise<Map<string, AddressItem>> {
  const sortsOf = new Map<string, MarkKey[]>();
  for (const address of addresses) sortsOf.set(address, await markKeysOf(address));
  // Two ways to write an address are one key, and a key may be asked for once.
  const keys = [...new Set([...sortsOf.values()].flat())].map(addressKey);
  const items = (await batch({ Directory: keys })).Directory as unknown as AddressItem[];
  const marked = items.filter((item) => item.marked);
  return new Map(
    [...sortsOf].flatMap(([address, sorts]) => {
      const mark = marked.find(({ sk }) => sorts.includes(sk));
      return mark ? [[address, mark] as const] : [];
    }),
  );
}

export const loadMarks = async (): Promise<AddressItem[]> =>
  (await partition('Directory', addressesPk)) as unknown as AddressItem[];

/** The keys of the marks that stand: nothing goes to those addresses. */
export type MarkedAddresses = ReadonlySet<MarkKey>;

export const loadMarked = async (): Promise<MarkedAddresses> =>
  new Set((await loadMarks()).filter(({ marked }) => marked).map(({ sk }) => sk));
