import { beforeRecords, type Effective } from './effective.ts';

export const trustIds = [
  'oxleas',
  'slam',
  'swlstg',
  'elft',
  'nelft',
  'northlondon',
  'cnwl',
  'westlondon',
] as const;
export type TrustId = (typeof trustIds)[number];
/** A mental health trust of London, with its code of the Organisation Data Service. */
export type Trust = Effective & { id: TrustId; ods: string };

const asOf = '2026-11-23';
const source = 'NHSDigital/record-a-vaccination-prototype, list of organisations';

function trust(id: TrustId, ods: string, name: string, from = beforeRecords): Trust {
  return { id, ods, name, from, to: null, source, asOf };
}

export const trusts: readonly Trust[] = [
  trust('oxleas', 'RPG', 'Oxleas NHS Foundation Trust'),
  trust('slam', 'RV5', 'South London and Maudsley NHS Foundation Trust'),
  trust('swlstg', 'RQY', "South West London and St George's Mental Health NHS Trust"),
  trust('elft', 'RWK', 'East London NHS Foundation Trust'),
  trust('nelft', 'RAT', 'North East London NHS Foundation Trust'),
  // Merged from Barnet, Enfield and Haringey (RRP) and Camden and Islington, whose codes still occur in old data.
  trust('northlondon', 'G6V2S', 'North London NHS Foundation Trust', '2024-11-01'),
  trust('cnwl', 'RV3', 'Central and North West London NHS Foundation Trust'),
  trust('westlondon', 'RKL', 'West London NHS Trust'),
];
