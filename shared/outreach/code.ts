import { drawSigns, foldCode } from '#shared/identifiers/code';

const codeLength = 8;

/** Eight characters to type from an email, `K7T3-Q9DH`, made of secure random bytes. Throws when they run out. */
export function codeFrom(bytes: Uint8Array): string {
  const code = drawSigns(bytes, codeLength);
  if (code.length < codeLength) throw new RangeError('A code needs eight fair bytes; give 32');
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** A code as a person typed it, in its written form: case, spaces, hyphens and a label may vary. */
export function normaliseCode(typed: string): string {
  const code = foldCode(typed, (signs) => signs.length === codeLength);
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
