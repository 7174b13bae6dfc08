import { anySpace, isVisible } from './visible.ts';

const lineBreak = /\r\n|[\n\r\v\f\x85\u2028\u2029]/g;
const unseen = /[\p{Cc}\p{Cf}\p{DI}]/gu;
const unseenAlways = /(?![\n\u200c\u200d\ufe0f])[\p{Cc}\p{Cf}\p{DI}]/gu;
const anyDash = /[\p{Pd}\u2212\u2043]/gu;

const joiner = /^[\u200c\u200d\ufe0f]$/;
const picture = /^\p{ExtPict}$/u;

/**
 * A joiner after a letter of a script that joins (Persian, Malayalam), before another or at the end of a syllable;
 * within an emoji, or the sign for a coloured one.
 */
function changesWhatIsSeen(sign: string, kept: readonly string[], after: string): boolean {
  const before = kept.at(-1) ?? '';
  if (sign === '\ufe0f') return picture.test(before);
  if (sign === '\u200d' && /^[\p{ExtPict}\p{EMod}\ufe0f]$/u.test(before)) return picture.test(after);
  const letter = kept.slice(-8).findLast((one) => !/^\p{M}$/u.test(one)) ?? '';
  return /^(?!\p{Script=Latin})\p{L}$/u.test(letter) && (/^\p{L}$/u.test(after) || /^\p{M}$/u.test(before));
}

/** Signs that cannot be seen break look-ups, and can hide a text or turn its direction. */
function withoutUnseen(text: string): string {
  const kept: string[] = [];
  const signs = [...text.replace(unseenAlways, '')];
  signs.forEach((sign, place) => {
    if (!joiner.test(sign) || changesWhatIsSeen(sign, kept, signs[place + 1] ?? '')) kept.push(sign);
  });
  return kept.join('');
}

/**
 * One form of the same letters (NFKC), but `½`, `²` and `①` stay: 1½ would become 11⁄2. A lone accent stays too: it
 * is mostly meant as an apostrophe, and would become a space.
 */
const oneForm = (text: string) => text.replace(/[^\p{No}\p{Sk}]+/gu, (part) => part.normalize('NFKC'));

const tidied = (text: string) => (isVisible(text) ? text.trim() : '');

/** A text of several lines: spaces and line breaks of one kind, nothing invisible; empty where nothing can be seen. */
export function foldLong(text: string): string {
  const plain = oneForm(withoutUnseen(text.replace(lineBreak, '\n').replaceAll('\t', ' ')));
  return tidied(plain.replace(/[^\S\n]|[\p{Zs}\u2800]/gu, ' '));
}

/** A text of one line, such as a name: line breaks and runs of spaces become one space, dashes a hyphen. */
export function foldLine(text: string): string {
  return tidied(foldLong(text).replace(anySpace, ' ').replace(anyDash, '-'));
}

/** A number, code or address in plain signs: one form of each (NFKC), no joiner, one kind of space and of hyphen. */
export function foldPlain(text: string): string {
  const plain = text.replace(anySpace, ' ').replace(unseen, '').normalize('NFKC').replace(unseen, '');
  return tidied(plain.replace(anySpace, ' ').replace(anyDash, '-'));
}

const label =
  /^(?:(?:nhs|crn|pnc|cro|urn|prison|case|referral|reference|ref|code|number|no|num|id)\b[\s.:#=-]*|(?:nhs|crn|pnc|cro|urn)(?=\d|[a-z]\d))+/i;

/** An identifier as copied from a record: the words before it (`NHS no.`, `CRN`) are taken off where a number follows. */
export function foldIdentifier(text: string): string {
  const plain = foldPlain(text);
  const bare = plain.replace(label, '');
  return /\d/.test(bare) ? bare : plain;
}

/** A web address as copied: its own signs are left as they are, but for what cannot be seen. */
export const foldWebAddress = (text: string): string => tidied(text.replace(unseen, ''));

/** An email address, also as copied from a mail program: `Rowan Example <rowan@…>;`, `mailto:…`. In lower case. */
export function foldAddress(text: string): string {
  const plain = foldPlain(text).replace(/[;,]\s*$/, '');
  const inside = /<([^<>]*)>$/.exec(plain)?.[1] ?? plain;
  return inside
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase();
}
