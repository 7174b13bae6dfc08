import { foldIdentifier, foldPlain } from './fold.ts';

const signsOf = (text: string) => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

/**
 * The letters and digits of one of our own codes as typed, in capitals. It may itself begin with CRN or PNC, so a label
 * before it is taken off only where the whole does not have the length of a code.
 */
export function foldCode(text: string, hasItsLength: (signs: string) => boolean): string {
  const whole = signsOf(foldPlain(text));
  return hasItsLength(whole) ? whole : signsOf(foldIdentifier(text));
}
