import { foldLine } from '#shared/text/fold';

// Letters that Unicode does not decompose into a plain letter and an accent.
const plain: Record<string, string> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
};

/**
 * The words of a name without case, accents and apostrophes, split at hyphens and spaces, in any script. The same
 * name gives the same words however it is typed.
 */
export const foldedWords = (name: string): string[] =>
  // A lone accent is an apostrophe; decomposed it would be a space.
  plainWords(foldLine(name).replace(/\p{Sk}/gu, ''));

/** The words of a name by letters alone, as look-ups had them before names were folded at the edge. */
export function plainWords(name: string): string[] {
  return (
    name
      .normalize('NFKD')
      // Upper case first: some letters have two lower-case forms and one upper-case form.
      .toUpperCase()
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/\P{ASCII}/gu, (letter) => plain[letter] ?? letter)
      .split(/[\s\p{Pd}]+/u)
      .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
      .filter((word) => word !== '')
  );
}
