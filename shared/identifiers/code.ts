import { foldIdentifier, foldPlain } from '#shared/text/fold';

/** No two look or sound alike (0/O, 1/I/L, 2/Z, 5/S, 8/B, U/V), and there are no vowels, so no words. */
export const codeAlphabet = '346789CDFGHJKMNPQRTVWXY';
/** The largest multiple of the alphabet that fits in a byte: bytes from here on would favour the first signs. */
export const fairBytes = 256 - (256 % codeAlphabet.length);

/** As many signs as wanted, of secure random bytes; fewer where the fair ones among them run out. */
export function drawSigns(bytes: Uint8Array, length: number): string {
  return Array.from(bytes)
    .filter((byte) => byte < fairBytes)
    .slice(0, length)
    .map((byte) => codeAlphabet.charAt(byte % codeAlphabet.length))
    .join('');
}

const signsOf = (text: string) => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

/**
 * The letters and digits of one of our own codes as typed, in capitals. It may itself begin with CRN or PNC, so a label
 * before it is taken off only where the whole does not have the length of a code.
 */
export function foldCode(text: string, hasItsLength: (signs: string) => boolean): string {
  const whole = signsOf(foldPlain(text));
  return hasItsLength(whole) ? whole : signsOf(foldIdentifier(text));
}
