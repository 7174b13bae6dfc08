import { batch, partition } from '#functions/platform/store/read';
import { everyAddressHash } from './address-hash.ts';
import { type SuppressionKey, suppressionKey, addressesPk, addressKey } from './keys.ts';
import type { AddressItem } from './records.ts';

/** The keys under which an address's suppression may be stored. */
export const suppressionKeysOf = async (address: string) =>
  (await everyAddressHash(address)).map(suppressionKey);

/** Which of these addresses are suppressed, looked up by their keyed hashes under every root key. */
export async function suppressionsOf(addresses: readonly string[]): Promise<Map<string, AddressItem>> {
  const sortsOf = new Map<string, SuppressionKey[]>();
  for (const address of addresses) sortsOf.set(address, await suppressionKeysOf(address));
  const keys = [...sortsOf.values()].flat().map(addressKey);
  const items = (await batch({ Directory: keys })).Directory as unknown as AddressItem[];
  const suppressed = items.filter((item) => item.suppressed);
  return new Map(
    [...sortsOf].flatMap(([address, sorts]) => {
      const suppression = suppressed.find(({ sk }) => sorts.includes(sk));
      return suppression ? [[address, suppression] as const] : [];
    }),
  );
}

export const loadAddresses = async (): Promise<AddressItem[]> =>
  (await partition('Directory', addressesPk)) as unknown as AddressItem[];

/** The keys of the suppressions in force. */
export type SuppressedAddresses = ReadonlySet<SuppressionKey>;

export const loadSuppressed = async (): Promise<SuppressedAddresses> =>
  new Set((await loadAddresses()).filter(({ suppressed }) => suppressed).map(({ sk }) => sk));
