import { type PurposeKey, everyKeyFor, keyFor } from '#functions/platform/keys/keys';

const hashBy = (key: PurposeKey, email: string) =>
  `${key.name}#${key.sign(`address:${email.trim().toLowerCase()}`)}`;

/** A keyed hash of an address, so that it can be looked up without being readable in a key. For what is stored now. */
export async function addressHash(email: string): Promise<string> {
  return hashBy(await keyFor('look-up'), email);
}

/** Where something about an address may stand, under every key there is; the one for what is stored now comes first. */
export async function everyAddressHash(email: string): Promise<[string, ...string[]]> {
  const [current, ...earlier] = await everyKeyFor('look-up');
  return [hashBy(current, email), ...earlier.map((key) => hashBy(key, email))];
}
