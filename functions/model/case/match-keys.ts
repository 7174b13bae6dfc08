import { earlierForms } from '#shared/match/earlier-forms';
import { type MatchForm, type MatchSubject, matchForms } from '#shared/match/normal-forms';
import { type PurposeKey, everyKeyFor, keyFor } from '#functions/platform/keys/keys';

const keysOf = (key: PurposeKey, forms: readonly MatchForm[]) =>
  forms.map(({ kind, text }) => `MATCH#${key.name}#${kind}#${key.sign(`${kind}:${text}`)}`);

/** The partition keys of a woman's look-up forms: keyed hashes, with the kind and the root key's name. */
export async function matchKeys(subject: MatchSubject): Promise<string[]> {
  return keysOf(await keyFor('look-up'), matchForms(subject));
}

/**
 * The keys of her forms, as they are made now and as they were made before, under every root key: what was stored
 * under an earlier one is still found.
 */
export async function everyMatchKey(subject: MatchSubject): Promise<string[]> {
  const forms = [...matchForms(subject), ...earlierForms(subject)];
  return (await everyKeyFor('look-up')).flatMap((key) => keysOf(key, forms));
}
