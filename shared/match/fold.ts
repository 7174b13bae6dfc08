// Letters that Unicode does not take apart into a plain letter and a mark.
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
 * The words of a name without case, accents and apostrophes; hyphens and spaces part them. Any script is kept.
 * The same name gives the same words however it is typed: composed or not, in capitals or not.
 */
export function foldedWords(name: string): string[] {
  return (
    name
      .normalize('NFKD')
      // Up before down: some letters have two lower-case forms and one upper-case form.
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
