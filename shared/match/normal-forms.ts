import { doubleMetaphone } from 'double-metaphone';
import { normaliseCrn } from '#shared/identifiers/crn';
import { isNhsNumber, normaliseNhsNumber } from '#shared/identifiers/nhs-number';
import { foldedWords } from './fold.ts';

/** What is known of a woman: one name is enough; a birth date (YYYY-MM-DD) only where not estimated. */
export type MatchSubject = {
  familyName: string;
  givenNames: string;
  dateOfBirth: string | null;
  nhsNumber: string | null;
  crn: string | null;
};

export type MatchKind =
  'name' | 'name-any-order' | 'name-sound' | 'family-and-birth' | 'birth-and-sound' | 'nhs-number' | 'crn';
export type MatchForm = { kind: MatchKind; text: string };

/**
 * The normal forms by which she can be found again (H17), at most one of each kind. Records that share a form are a
 * possible match; no shared form proves nothing. The texts are personal data: only their keyed hashes may be stored.
 */
export const matchForms = (subject: MatchSubject): MatchForm[] =>
  formsBy({ words: foldedWords, crn: normaliseCrn }, subject);

/** How a name becomes words, and a CRN letters and digits. */
type Way = { words: (name: string) => string[]; crn: (typed: string) => string };

export function formsBy(way: Way, subject: MatchSubject): MatchForm[] {
  const family = way.words(subject.familyName);
  const given = way.words(subject.givenNames);
  const birth = subject.dateOfBirth?.trim() ?? '';
  // A single name may be in either field.
  const main = family.length > 0 ? family : given;
  const sound = soundOf(main.join(''));
  const givenSound = family.length > 0 ? soundOf(given[0] ?? '') : '';
  const nhsNumber = normaliseNhsNumber(subject.nhsNumber ?? '');
  const crn = way.crn(subject.crn ?? '');

  const named = main.length > 0;
  const forms: Record<MatchKind, string | false> = {
    name: named && `${family.join('')}|${given.join('')}`,
    'name-any-order': named && [...family, ...given].sort().join(' '),
    // Both names without the year of birth, so that an estimated birth still matches an exact one.
    'name-sound': sound !== '' && givenSound !== '' && `${sound}|${givenSound}`,
    'family-and-birth': named && birth !== '' && `${main.join('')}|${birth}`,
    'birth-and-sound': sound !== '' && birth !== '' && `${birth}|${sound}`,
    // A number that fails its check would tie her to another woman's record.
    'nhs-number': isNhsNumber(nhsNumber) && nhsNumber,
    crn: crn !== '' && crn,
  };
  return (Object.keys(forms) as MatchKind[]).flatMap((kind) => {
    const text = forms[kind];
    return text === false ? [] : [{ kind, text }];
  });
}

function soundOf(word: string): string {
  return doubleMetaphone(word)[0];
}
