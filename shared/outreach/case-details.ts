import { isCrn } from '#shared/identifiers/crn';
import { isCro } from '#shared/identifiers/cro';
import { isNhsNumber } from '#shared/identifiers/nhs-number';
import { isNomis } from '#shared/identifiers/nomis';
import { isPnc } from '#shared/identifiers/pnc';

type Kind = { name: string; shape: RegExp; is: (found: string) => boolean };
const always = () => true;

/** Numbers that name a person or a case, as they turn up in the middle of a sentence. */
const kinds: readonly Kind[] = [
  { name: 'an NHS number', shape: /(?<![\d+])\d{3}[ -]\d{3}[ -]\d{4}(?!\d)/g, is: always },
  // Ten digits are written of little else; those that begin with 0 are mostly telephone numbers.
  {
    name: 'an NHS number',
    shape: /(?<![\d+])\d{10}(?!\d)/g,
    is: (found) => !found.startsWith('0') || isNhsNumber(found),
  },
  { name: 'a PNC number', shape: /(?<![\w/])(?:19|20)?\d{2}\/?\d{1,7} ?[A-Z](?!\w)/gi, is: isPnc },
  { name: 'a PNC number', shape: /(?<![\w/])(?:19|20)\d{2}\/\d{4,7} ?[A-Z](?!\w)/gi, is: always },
  { name: 'a CRO number', shape: /(?<![\w/])(?:\d{1,6}\/\d{2}|SF\d{2}\/\d{1,6}) ?[A-Z](?!\w)/gi, is: isCro },
  { name: 'a CRN', shape: /(?<!\w)[A-Z] ?\d{6}(?!\w)/gi, is: isCrn },
  { name: 'a prison number', shape: /(?<!\w)[A-Z]\d{4}[A-Z]{2}(?!\w)/gi, is: isNomis },
  {
    name: 'a court or police reference (URN)',
    shape: /(?<!\w)\d{2}[ /.-]?[A-Z][A-Z0-9][ /.-]?\d{5,7}[ /.-]?\d{2}(?!\w)/gi,
    is: always,
  },
];

/** The kind of number in a text that could name a person or a case, or null. Shapes only: it may refuse too much. */
export function caseDetailIn(text: string): string | null {
  const found = kinds.find(({ shape, is }) => [...text.matchAll(shape)].some(([match]) => is(match)));
  return found?.name ?? null;
}

/** What a person reads when her text is refused: the kind of number, never the number. */
export function caseDetailWords(kind: string): string {
  return `This looks like ${kind}. Take it out: nothing about a person or a case belongs in a booking`;
}
