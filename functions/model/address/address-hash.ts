import { foldAddress } from '#shared/text/fold';
import { type PurposeKey, everyKeyFor, keyFor } from '#functions/platform/keys/keys';

const hashBy = (key: PurposeKey, email: string) => `${key.name}#${key.sign(`address:${foldAddress(email)}`)}`;

/** A keyed hash of an address, under the current key, so that no key of an item reveals the address. */
export async function addressHash(email: string): Promise<string> {
  return hashBy(await keyFor('look-up'), email);
}

/** The hashes of an address under every root key; the current one first. */
export async function everyAddressHash(email: string): Promise<[string, ...string[]]> {
  const [current, ...earlier] = await everyKeyFor('look-up');
  return [hashBy(current, email), ...earlier.map((key) => hashBy(key, email))];
}
