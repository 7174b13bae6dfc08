/** A prison (NOMIS) number, like A1234BC; case and spaces do not matter. It has no check digit. */
export function isNomis(text: string): boolean {
  return /^[A-Z][0-9]{4}[A-Z]{2}$/.test(text.replace(/\s/g, '').toUpperCase());
}
