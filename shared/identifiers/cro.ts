import { foldIdentifier } from '#shared/text/fold';
import { policeCheckLetter } from './pnc.ts';

/**
 * A Criminal Records Office number with its right check letter, as NNNNNN/YYL or SFYY/NNNNNNL; case and spaces do not
 * matter. The rule is that of ministryofjustice/hmpps-prisoner-profile. For warnings only: never stop sending.
 */
export function isCro(text: string): boolean {
  const cro = foldIdentifier(text).replaceAll(' ', '').toUpperCase();
  const standard = /^([0-9]{1,6})\/([0-9]{2})([A-Z])$/.exec(cro);
  if (standard) {
    const [, serial = '', year = '', letter = ''] = standard;
    return policeCheckLetter(year, serial.padStart(6, '0')) === letter;
  }
  // The serial of a small file ("SF") number counts as written, without leading zeros added.
  const [, year = '', serial = '', letter = ''] = /^SF([0-9]{2})\/([0-9]{1,6})([A-Z])$/.exec(cro) ?? [];
  return letter !== '' && policeCheckLetter(year, serial) === letter;
}
