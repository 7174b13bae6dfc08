import { type MatchSubject, matchForms } from '#shared/match/normal-forms';
import { keyFor } from './keys.ts';

/** The partition keys under which a woman's forms are found again: keyed hashes, with the kind and the key's name. */
export async function matchKeys(subject: MatchSubject): Promise<string[]> {
  const key = await keyFor('look-up');
  return matchForms(subject).map(
    ({ kind, text }) => `MATCH#${key.name}#${kind}#${key.sign(`${kind}:${text}`)}`,
  );
}

/** A keyed hash of an address, so that it can be looked up without being readable in a key. */
export async function addressHash(email: string): Promise<string> {
  const key = await keyFor('look-up');
  return `${key.name}#${key.sign(`address:${email.trim().toLowerCase()}`)}`;
}
