import { trustOfDomain } from './allowed-domains.ts';
import { courts } from './courts.ts';
import { beforeRecords, type Effective } from './effective.ts';
import { trusts } from './trusts.ts';

/**
 * The published number of an organisation or a court, by which a referrer is verified (B2). `phone` is null until a
 * person has verified the number; the note then says how to find the published one.
 */
export type Switchboard = Effective & { of: string; phone: string | null; note: string };

const otherOwners: readonly (readonly [domain: RegExp, id: string])[] = [
  [/(^|\.)justice\.gov\.uk$|^probation\.example$/, 'hmpps'],
  [/^together-uk\.org$|^together\.example$/, 'together'],
  [/^advancecharity\.org\.uk$/, 'advance'],
];
const website = 'on their own website';
const places = [
  ...trusts.map(({ id, name }) => ({ of: id as string, name, where: website })),
  { of: 'hmpps', name: 'Probation Service', where: 'on GOV.UK, under “Probation finder”' },
  { of: 'together', name: 'Together for Mental Wellbeing', where: website },
  { of: 'advance', name: 'Advance', where: website },
  ...courts
    .filter(({ to }) => to === null)
    .map(({ id, name }) => ({ of: id, name, where: 'on GOV.UK, under “Find a court or tribunal”' })),
];

const row = ({ of, name }: (typeof places)[number]) => ({
  id: `${of}-switchboard`,
  of,
  name,
  from: beforeRecords,
  to: null,
  asOf: '2026-11-23',
});

/** The real list: no number has been verified, so it gives none and says where the published one is. */
export const switchboardRows: readonly Switchboard[] = places.map((place) => ({
  ...row(place),
  phone: null,
  note: `We do not hold a verified number. Find the switchboard ${place.where}, never in the referrer’s email.`,
  source: 'No number verified',
}));

/** For the demonstration only: made-up numbers of the range Ofcom keeps for drama, 020 7946 0000 to 0999. */
export const demonstrationSwitchboards: readonly Switchboard[] = places.map((place, i) => ({
  ...row(place),
  phone: `020 7946 0${String(501 + i)}`,
  note: 'Demonstration: this number is made up and reaches nobody.',
  source: 'Ofcom, telephone numbers for drama use',
}));

export type NumberToCall = Pick<Switchboard, 'name' | 'phone' | 'note'>;

/** Where to call to verify a referrer: the owner of their address, and the court they usually work at. */
export function numbersFor(
  { email, court }: { email: string; court: string | null },
  rows: readonly Switchboard[],
): NumberToCall[] {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  const owner = trustOfDomain(domain) ?? otherOwners.find(([owned]) => owned.test(domain))?.[1];
  const found = rows
    .filter(({ of }) => of === owner || of === court)
    .map(({ name, phone, note }) => ({ name, phone, note }));
  if (owner !== undefined) return found;
  const note = `We hold no number for ${domain}, which may belong to many organisations. Find the switchboard of theirs ${website}, never in the referrer’s email.`;
  return [{ name: 'Their organisation', phone: null, note }, ...found];
}
