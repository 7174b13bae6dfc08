import { boroughs } from './boroughs.ts';
import { beforeRecords, type Effective } from './effective.ts';

/** A borough's contact for safeguarding referrals. `phone` is null until a person has verified the number. */
export type FrontDoor = Effective & {
  boroughId: string;
  phone: string | null;
  demonstration: boolean;
  /** Words to show beside the phone number, or in place of it. */
  note: string;
};

const row = (borough: (typeof boroughs)[number]) => ({
  id: `${borough.id}-front-door`,
  name: `${borough.name} safeguarding front door`,
  boroughId: borough.id,
  from: beforeRecords,
  to: null,
  asOf: '2026-11-23',
});

/** The real list: no number has been verified, so it gives none and says what to do. */
export const frontDoorRows: readonly FrontDoor[] = boroughs.map((borough) => ({
  ...row(borough),
  phone: null,
  demonstration: false,
  note: `We do not hold a verified number. Ask the ${borough.name} council switchboard for safeguarding.`,
  source: 'No number verified',
}));

/** For the demonstration only: made-up numbers of the range Ofcom keeps for drama, 020 7946 0000 to 0999. */
export const demonstrationFrontDoors: readonly FrontDoor[] = boroughs.map((borough, i) => ({
  ...row(borough),
  phone: `020 7946 0${201 + i}`,
  demonstration: true,
  note: 'Demonstration: this number is made up and reaches nobody.',
  source: 'Ofcom, telephone numbers for drama use',
}));

/** The contact of each borough, in the order asked and each once; unknown ids are left out. */
export function frontDoors(
  boroughIds: readonly string[],
  rows: readonly FrontDoor[] = frontDoorRows,
): FrontDoor[] {
  return [...new Set(boroughIds)].flatMap((id) => rows.filter((door) => door.boroughId === id));
}
