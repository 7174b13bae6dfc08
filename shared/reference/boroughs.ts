import { beforeRecords, type Effective } from './effective.ts';

/** One of the 33 areas of London, with its code of the Government Statistical Service. */
export type Borough = Effective & { gss: string };

const names = [
  'City of London',
  'Barking and Dagenham',
  'Barnet',
  'Bexley',
  'Brent',
  'Bromley',
  'Camden',
  'Croydon',
  'Ealing',

  'Enfield',
  'Greenwich',
  'Hackney',
  'Hammersmith and Fulham',
  'Haringey',
  'Harrow',
  'Havering',
  'Hillingdon',

  'Hounslow',
  'Islington',
  'Kensington and Chelsea',
  'Kingston upon Thames',
  'Lambeth',
  'Lewisham',
  'Merton',

  'Newham',
  'Redbridge',
  'Richmond upon Thames',
  'Southwark',
  'Sutton',
  'Tower Hamlets',
  'Waltham Forest',
  'Wandsworth',
  'Westminster',
];

/** In the order of their codes, E09000001 to E09000033; the id is the name in lower case with hyphens. */
export const boroughs: readonly Borough[] = names.map((name, i) => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  gss: `E09${String(i + 1).padStart(6, '0')}`,
  from: beforeRecords,
  to: null,
  source: 'Office for National Statistics, codes of London boroughs (general knowledge)',
  asOf: '2026-11-23',
}));
