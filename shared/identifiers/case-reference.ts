import { codeAlphabet, drawSigns, fairBytes, foldCode } from './code.ts';

const randomLength = 6;
const bodyLength = randomLength + 1;
const canonical = new RegExp(`^MHTR-([${codeAlphabet}]{4})-([${codeAlphabet}]{3})$`);

/**
 * A new reference: six random characters (148 million) and a check character. It needs six fair bytes and skips
 * unfair ones (3 in 256): of 16, fewer than one call in 10^16 runs out. Throws RangeError then.
 */
export function newReference(randomBytes: Uint8Array): string {
  const body = drawSigns(randomBytes, randomLength);
  if (body.length < randomLength) {
    throw new RangeError(`A reference needs ${randomLength} bytes below ${fairBytes}; give 16 random bytes`);
  }
  return written(body + checkCharacter(body));
}

/** True for a reference in its written form with the right check character. Normalise typed text first. */
export function isReference(text: string): boolean {
  const [, first = '', last = ''] = canonical.exec(text) ?? [];
  return first !== '' && checkSum(first + last) === 0;
}

/** Typed text in the written form, if its length is right: case, spaces, hyphens, prefix and a label may vary. */
export function normaliseReference(text: string): string {
  const signs = foldCode(text, (typed) => bodyOf(typed) !== null);
  const body = bodyOf(signs);
  return body === null ? signs : written(body);
}

/** The body may itself begin with MHTR, so only the length shows whether the prefix was typed. */
function bodyOf(signs: string): string | null {
  const body = signs.length === bodyLength + 4 && signs.startsWith('MHTR') ? signs.slice(4) : signs;
  return body.length === bodyLength ? body : null;
}

/** The reference as read out on the phone, without its prefix: "Kilo 7 Tango 3 Quebec 9 4". */
export function sayReference(reference: string): string {
  const body = normaliseReference(reference).replace('MHTR-', '').replaceAll('-', '');
  return Array.from(body, (character) => nato[character] ?? character).join(' ');
}

function written(body: string): string {
  return `MHTR-${body.slice(0, 4)}-${body.slice(4)}`;
}

function checkCharacter(body: string): string {
  return Array.from(codeAlphabet).find((character) => checkSum(body + character) === 0) ?? '';
}

/**
 * Zero for a valid body. The alphabet's size is prime and each place has its own weight, so every wrong character and
 * every exchange of two is detected.
 */
function checkSum(body: string): number {
  return (
    Array.from(body).reduce((sum, c, i) => sum + codeAlphabet.indexOf(c) * (i + 1), 0) % codeAlphabet.length
  );
}

const nato: Record<string, string> = {
  C: 'Charlie',
  D: 'Delta',
  F: 'Foxtrot',
  G: 'Golf',
  H: 'Hotel',
  J: 'Juliett',
  K: 'Kilo',
  M: 'Mike',
  N: 'November',
  P: 'Papa',
  Q: 'Quebec',
  R: 'Romeo',
  T: 'Tango',
  V: 'Victor',
  W: 'Whiskey',
  X: 'X-ray',
  Y: 'Yankee',
};
