import { foldIdentifier } from '#shared/text/fold';

/** An NHS number as people write it, without its label, spaces and hyphens. Nothing else that is seen is removed. */
export function normaliseNhsNumber(text: string): string {
  return foldIdentifier(text).replace(/[ -]/g, '');
}

/**
 * Ten digits with a valid Modulus 11 check digit (NHS Data Dictionary: weights 10 to 2, 11 minus the remainder, 11 is
 * 0, 10 is never issued). One digit ten times is refused: people type it to get past a field.
 */
export function isNhsNumber(text: string): boolean {
  const digits = normaliseNhsNumber(text);
  if (!/^[0-9]{10}$/.test(digits) || /^(.)\1{9}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < 9; i += 1) sum += Number(digits[i]) * (10 - i);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

/** A valid NHS number of the 999 range, which is kept for tests and never issued to a person. */
export function isTestNhsNumber(text: string): boolean {
  return isNhsNumber(text) && normaliseNhsNumber(text).startsWith('999');
}
