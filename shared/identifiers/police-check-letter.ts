const letters = 'ZABCDEFGHJKLMNPQRTUVWXY';

/** The check letter of PNC IDs and CRO numbers: year and serial read as one number, modulo 23. */
export function policeCheckLetter(twoDigitYear: string, serial: string): string {
  return letters.charAt(Number(twoDigitYear + serial) % letters.length);
}
