import { type MatchSubject, matchForms } from '#shared/match/normal-forms';
import { type PurposeKey, everyKeyFor, keyFor } from '#functions/platform/keys/keys';

const matchKeysBy = (key: PurposeKey, subject: MatchSubject) =>
  matchForms(subject).map(({ kind, text }) => `MATCH#${key.name}#${kind}#${key.sign(`${kind}:${text}`)}`);

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
