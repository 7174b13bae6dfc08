import { doubleMetaphone } from 'double-metaphone';
import { isNhsNumber, normaliseNhsNumber } from '#shared/identifiers/nhs-number';
import { foldedWords } from './fold.ts';

/** What is known of a woman: one name is enough, a birth (YYYY-MM-DD) only when it is not estimated. */
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
 * The normal forms under which she may be found again (H17), at most one of each kind. Two records possibly
 * mean one woman when they share a form of one kind; no shared form does not mean that she is not known.
 * The texts are personal data: only their keyed hashes may be stored.
 */
export function matchForms(subject: MatchSubject): MatchForm[] {
  const family = foldedWords(subject.familyName);
  const given = foldedWords(subject.givenNames);
  const birth = subject.dateOfBirth?.trim() ?? '';
  // One name may stand in either field.
  const main = family.length > 0 ? family : given;
  const sound = soundOf(main.join(''));
  const givenSound = family.length > 0 ? soundOf(given[0] ?? '') : '';
  const nhsNumber = normaliseNhsNumber(subject.nhsNumber ?? '');
  const crn = (subject.crn ?? '').toUpperCase().replace(/[^A-Z0-9]/g, '');

  const named = main.length > 0;
  const forms: Record<MatchKind, string | false> = {
    name: named && `${family.join('')}|${given.join('')}`,
    'name-any-order': named && [...family, ...given].sort().join(' '),
    // Both names, not one with the year of birth: an estimated birth must still meet an exact one.
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
