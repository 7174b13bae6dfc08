import { foldIdentifier } from '#shared/text/fold';

const letters = 'ZABCDEFGHJKLMNPQRTUVWXY';

/** The check letter of PNC IDs and CRO numbers: year and serial read as one number, modulo 23. */
export function policeCheckLetter(twoDigitYear: string, serial: string): string {
  return letters.charAt(Number(twoDigitYear + serial) % letters.length);
}

/**
 * A Police National Computer ID with its right check letter, as YYYY/NNNNNNNL or YY/NL; case, spaces and leading zeros
 * do not matter. The rule is that of ministryofjustice/hmpps-prisoner-profile. For warnings only: never stop sending.
 */
export function isPnc(text: string): boolean {
  const pnc = foldIdentifier(text).replaceAll(' ', '').toUpperCase();
  // Without its slash a PNC ID can be read with a short or a long year: either may be meant.
  return [/^([0-9]{2})\/?([0-9]{1,7})([A-Z])$/, /^(?:19|20)([0-9]{2})\/?([0-9]{1,7})([A-Z])$/].some(
    (shape) => {
      const [, year = '', serial = '', letter = ''] = shape.exec(pnc) ?? [];
      return letter !== '' && policeCheckLetter(year, serial.padStart(7, '0')) === letter;
    },
  );
}
