import { foldCode } from '#shared/text/code';

// As in references: no two look or sound alike, and there are no vowels, so no words.
const alphabet = '346789CDFGHJKMNPQRTVWXY';
const codeLength = 8;
const fairBytes = 256 - (256 % alphabet.length);

/** Eight characters to type from an email, `K7T3-Q9DH`, made of secure random bytes. Throws when they run out. */
export function codeFrom(bytes: Uint8Array): string {
  const code = Array.from(bytes)
    .filter((byte) => byte < fairBytes)
    .slice(0, codeLength)
    .map((byte) => alphabet.charAt(byte % alphabet.length))
    .join('');
  if (code.length < codeLength) throw new RangeError('A code needs eight fair bytes; give 32');
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** A code as a person typed it, in its written form: case, spaces, hyphens and a label may vary. */
export function normaliseCode(typed: string): string {
  const code = foldCode(typed, (signs) => signs.length === codeLength);
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
