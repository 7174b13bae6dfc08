import { normaliseCrn } from '#shared/identifiers/crn';
import { plainWords } from './fold.ts';
import { type MatchForm, type MatchSubject, formsBy, matchForms } from './normal-forms.ts';

const lettersAndDigits = (typed: string) => typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
/** Whoever copied a CRN with the word before it was stored under both. */
const withLabel = (typed: string) => (normaliseCrn(typed) === '' ? '' : `CRN${normaliseCrn(typed)}`);

/** The forms under which she may have been stored before text was folded at the edge, where they differ from today's. */
export function earlierForms(subject: MatchSubject): MatchForm[] {
  const now = new Set(matchForms(subject).map(textOf));
  const before = [lettersAndDigits, withLabel].flatMap((crn) => formsBy({ words: plainWords, crn }, subject));
  return [...new Map(before.map((form) => [textOf(form), form])).values()].filter(
    (form) => !now.has(textOf(form)),
  );
}

const textOf = ({ kind, text }: MatchForm) => `${kind}:${text}`;
