/** A probation case reference number: a letter and six digits; case and spaces do not matter. It has no check digit. */
export function isCrn(text: string): boolean {
  return /^[A-Z][0-9]{6}$/.test(text.replace(/\s/g, '').toUpperCase());
}
