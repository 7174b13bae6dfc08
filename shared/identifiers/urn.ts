import { foldIdentifier } from '#shared/text/fold';

/**
 * A police and court unique reference number, usually printed 2/2/5-7/2 like 01/AB/12345/26; the separators, case and
 * spaces do not matter. The rule is that of ministryofjustice/manchester_traffic_offences_pleas.
 */
export function isUrn(text: string): boolean {
  const urn = foldIdentifier(text).replace(/[ /.-]/g, '');
  return /^[0-9]{2}[0-9A-Z]{5,30}$/.test(urn.toUpperCase());
}
