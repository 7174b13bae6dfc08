import { foldIdentifier } from '#shared/text/fold';

/** A CRN as it is looked up: letters and digits alone, without its label. */
export const normaliseCrn = (text: string): string =>
  foldIdentifier(text)
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');

/** A probation case reference number: a letter and six digits; case and spaces do not matter. It has no check digit. */
export function isCrn(text: string): boolean {
  return /^[A-Z][0-9]{6}$/.test(foldIdentifier(text).replaceAll(' ', '').toUpperCase());
}
