import { isCro } from '#shared/identifiers/cro';
import { isNhsNumber } from '#shared/identifiers/nhs-number';
import { isPnc } from '#shared/identifiers/pnc';
import { foldPlain } from '#shared/text/fold';

type Kind = { name: string; shape: RegExp; passes: (found: string) => boolean };
const hasNoCheck = () => false;

/** The separators that people, phones and word processors put into a number. */
const gap = '[ ./-]{0,3}';
const shape = (text: string) => new RegExp(text.replaceAll('~', gap), 'gi');

/** Numbers that identify a person or a case, as they occur within text; `~` is an optional separator. */
const kinds: readonly Kind[] = [
  // Ten digits that begin with 0, unbroken, are mostly a telephone number.
  {
    name: 'an NHS number',
    shape: shape('(?<![\\d+])(?:[1-9]\\d{2}~\\d{3}~\\d{4}|0\\d{2}[ ./-]{1,3}\\d{3}~\\d{4}|0\\d{9})(?!\\d)'),
    passes: (found) => isNhsNumber(found.replace(/[./]/g, '')),
  },
  {
    name: 'a PNC number',
    shape: shape('(?<![\\w/])(?:19|20)?\\d{2} ?/ ?\\d{1,7}~[A-Z](?!\\w)'),
    passes: (found) => isPnc(found.replace(/[ .-]/g, '')),
  },
  // Without a slash only one of full length: one room number in 23 has the right letter by chance.
  {
    name: 'a PNC number',
    shape: shape('(?<![\\w/])(?:19|20)?\\d{2}~\\d{5,7}~[A-Z](?!\\w)'),
    passes: (found) => isPnc(found.replace(/[ .-]/g, '')),
  },
  {
    name: 'a CRO number',
    shape: shape('(?<![\\w/])(?:\\d{3,6} ?[/-] ?\\d{2}|SF~\\d{2} ?[/-] ?\\d{1,6}) ?[A-Z](?!\\w)'),
    passes: (found) => isCro(found.replace('-', '/')),
  },
  { name: 'a CRN', shape: shape('(?<!\\w)[A-Z]~\\d{6}(?!\\w)'), passes: hasNoCheck },
  // No space before the digits, so that “a 2026 Act” does not count.
  { name: 'a prison number', shape: shape('(?<!\\w)[A-Z][./-]?\\d{4}~[A-Z]{2}(?!\\w)'), passes: hasNoCheck },
  {
    name: 'a court or police reference (URN)',
    shape: shape('(?<!\\w)\\d{2}~[A-Z][A-Z0-9]~\\d{5,7}~\\d{2}(?!\\w)'),
    passes: hasNoCheck,
  },
];

const between = '(?:[\\s:.,#=(-]|\\b(?:id|is|no|num|number|ref|reference)\\b)*$';
const labelled = new RegExp(`\\b(?:nhs|crn|pnc|cro|urn|nomis|prison(?:er)?|probation|case)${between}`, 'i');
// One number in eleven has the right check digit by chance.
const elsewise = new RegExp(
  `\\b(?:zoom|teams|webex|meeting|webinar|tel|telephone|phone|mobile|call|fax|dial(?: in)?)${between}`,
  'i',
);

type Found = { name: string; certain: boolean };

function* detailsIn(text: string): Generator<Found> {
  const said = foldPlain(text);
  for (const { name, shape: look, passes } of kinds)
    for (const match of said.matchAll(look)) {
      const before = said.slice(Math.max(0, match.index - 40), match.index);
      const certain = labelled.test(before) || (passes(match[0]) && !elsewise.test(before));
      yield { name, certain };
    }
}

/** The kind of number in a text that identifies a person or a case: its check holds, or its name stands before it. */
export const caseDetailIn = (text: string): string | null =>
  [...detailsIn(text)].find(({ certain }) => certain)?.name ?? null;

/** The kind of number that a text may hold, by its shape alone: room A1010, an order number, a meeting's number. */
export const maybeCaseDetailIn = (text: string): string | null => [...detailsIn(text)][0]?.name ?? null;

/** The message when a text is refused: the kind of number, never the number. */
export function caseDetailWords(kind: string): string {
  return `This looks like ${kind}. Take it out: nothing about a person or a case belongs in a booking`;
}

/** What a host is told of a text that is let pass. */
export function maybeCaseDetailWords(kind: string): string {
  return `This looks like ${kind}. If it belongs to a person or a case, take it out.`;
}
