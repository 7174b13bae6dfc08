import { type MatchSubject, matchForms } from '#shared/match/normal-forms';
import { type PurposeKey, everyKeyFor, keyFor } from '#functions/platform/keys/keys';

const matchKeysBy = (key: PurposeKey, subject: MatchSubject) =>
  matchForms(subject).map(({ kind, text }) => `MATCH#${key.name}#${kind}#${key.sign(`${kind}:${text}`)}`);

/** The partition keys of a woman's look-up forms: keyed hashes, with the kind and the root key's name. */
export async function matchKeys(subject: MatchSubject): Promise<string[]> {
  return matchKeysBy(await keyFor('look-up'), subject);
}

/**
 * The keys of her forms under every root key, so that after a rotation a match is still found until a job has moved
 * the forms.
 */
export async function everyMatchKey(subject: MatchSubject): Promise<string[]> {
  return (await everyKeyFor('look-up')).flatMap((key) => matchKeysBy(key, subject));
}
