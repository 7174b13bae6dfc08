import { isCro } from '#shared/identifiers/cro';
import { isNhsNumber } from '#shared/identifiers/nhs-number';
import { isPnc } from '#shared/identifiers/pnc';

type Kind = { name: string; shape: RegExp; is: (found: string) => boolean };
const always = () => true;

/** The separators that people, phones and word processors put into a number. */
const gap = '[ ./-]{0,3}';
const shape = (text: string) => new RegExp(text.replaceAll('~', gap), 'gi');

/** The text with plain hyphens, spaces and digits, and without invisible characters. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\s/g, ' ');

/** Numbers that identify a person or a case, as they occur within text; `~` is an optional separator. */
const kinds: readonly Kind[] = [
  {
    name: 'an NHS number',
    shape: shape('(?<![\\d+])\\d{3}~\\d{3}~\\d{4}(?!\\d)'),
    // Ten digits are rarely anything else, except unbroken ones that begin with 0: mostly telephone numbers.
    is: (found) => /\D/.test(found) || !found.startsWith('0') || isNhsNumber(found),
  },
  { name: 'a PNC number', shape: shape('(?<![\\w/])(?:19|20)?\\d{2}/?\\d{1,7} ?[A-Z](?!\\w)'), is: isPnc },
  {
    name: 'a PNC number',
    shape: shape('(?<![\\w/])(?:19|20)?\\d{2}~\\d{5,7}~[A-Z](?!\\w)'),
    is: (found) => isPnc(found.replace(/[ .-]/g, '')),
  },
  // A year, a slash and a letter count as a PNC number even when the letter is wrong.
  {
    name: 'a PNC number',
    shape: shape('(?<![\\w/])(?:19|20)\\d{2} ?/ ?\\d{4,7}~[A-Z](?!\\w)'),
    is: always,
  },
  {
    name: 'a CRO number',
    shape: shape('(?<![\\w/])(?:\\d{1,6} ?[/-] ?\\d{2}|SF~\\d{2} ?[/-] ?\\d{1,6}) ?[A-Z](?!\\w)'),
    is: (found) => isCro(found.replace('-', '/')),
  },
  { name: 'a CRN', shape: shape('(?<!\\w)[A-Z]~\\d{6}(?!\\w)'), is: always },
  // No separator before the digits, so that “a 2026 Act” does not count.
  { name: 'a prison number', shape: shape('(?<!\\w)[A-Z][./-]?\\d{4}~[A-Z]{2}(?!\\w)'), is: always },
  {
    name: 'a court or police reference (URN)',
    shape: shape('(?<!\\w)\\d{2}~[A-Z][A-Z0-9]~\\d{5,7}~\\d{2}(?!\\w)'),
    is: always,
  },
];

/**
 * The kind of number in a text that could identify a person or a case, or null. It checks shapes only, so it may
 * refuse too much.
 */
export function caseDetailIn(text: string): string | null {
  const said = plain(text);
  const found = kinds.find((kind) => [...said.matchAll(kind.shape)].some(([match]) => kind.is(match)));
  return found?.name ?? null;
}

/** The message when a text is refused: the kind of number, never the number. */
export function caseDetailWords(kind: string): string {
  return `This looks like ${kind}. Take it out: nothing about a person or a case belongs in a booking`;
}
