import { type MatchSubject, matchForms } from '#shared/match/normal-forms';
import { type PurposeKey, everyKeyFor, keyFor } from './keys.ts';

const matchKeysBy = (key: PurposeKey, subject: MatchSubject) =>
  matchForms(subject).map(({ kind, text }) => `MATCH#${key.name}#${kind}#${key.sign(`${kind}:${text}`)}`);

const hashBy = (key: PurposeKey, email: string) =>
  `${key.name}#${key.sign(`address:${email.trim().toLowerCase()}`)}`;

/** The partition keys under which a woman's forms are stored: keyed hashes, with the kind and the key's name. */
export async function matchKeys(subject: MatchSubject): Promise<string[]> {
  return matchKeysBy(await keyFor('look-up'), subject);
}

/**
 * Where her forms may stand, under every key there is: what was stored before a rotation is found until a job has
 * moved it, and “no match” never means “stored with another key”.
 */
export async function everyMatchKey(subject: MatchSubject): Promise<string[]> {
  return (await everyKeyFor('look-up')).flatMap((key) => matchKeysBy(key, subject));
}

/** A keyed hash of an address, so that it can be looked up without being readable in a key. For what is stored now. */
export async function addressHash(email: string): Promise<string> {
  return hashBy(await keyFor('look-up'), email);
}

/** Where something about an address may stand, under every key there is; the one for what is stored now comes first. */
export async function everyAddressHash(email: string): Promise<[string, ...string[]]> {
  const [current, ...earlier] = await everyKeyFor('look-up');
  return [hashBy(current, email), ...earlier.map((key) => hashBy(key, email))];
}
