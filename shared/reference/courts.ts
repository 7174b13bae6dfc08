import { beforeRecords, type Effective } from './effective.ts';

export type CourtKind = 'magistrates' | 'crown';
/** A court. The id is our own, because codes of other registers are shared by several buildings. */
export type Court = Effective & {
  kind: CourtKind;
  /** First half of the building's postcode. */
  postcodeArea: string | null;
  /** What a person choosing this court should know. */
  note: string | null;
};

const source = 'hmcts/fact-api court data, snapshot of 2021; postcodes of Crown courts: general knowledge';
const asOf = '2021-12-31';

function open(
  kind: CourtKind,
  id: string,
  name: string,
  postcodeArea: string,
  note: string | null = null,
): Court {
  const kindWords = kind === 'crown' ? ' Crown Court' : " Magistrates' Court";
  const fullName = name.endsWith('Court') ? name : name + kindWords;
  return {
    id: `${id}-${kind}`,
    name: fullName,
    kind,
    postcodeArea,
    note,
    from: beforeRecords,
    to: null,
    source,
    asOf,
  };
}

/** Closed before our data; the last day here is the snapshot's, because the true one is not verified. */
function closed(kind: CourtKind, id: string, name: string): Court {
  return {
    ...open(kind, id, name, ''),
    postcodeArea: null,
    to: asOf,
    note: 'Closed. The exact day is not verified.',
  };
}

/** Courts of London, closed ones last. The form offers "other" beside them. */
export const courts: readonly Court[] = [
  open('magistrates', 'barkingside', 'Barkingside', 'IG6'),
  open('magistrates', 'belmarsh', 'Belmarsh', 'SE28', 'Sits at Woolwich Crown Court; run from Bromley.'),
  open('magistrates', 'bexley', 'Bexley', 'DA6'),
  open('magistrates', 'bromley', 'Bromley', 'BR1'),
  open('magistrates', 'city-of-london', 'City of London', 'EC4N'),
  open('magistrates', 'croydon', 'Croydon', 'CR9'),
  open('magistrates', 'ealing', 'Ealing', 'W13'),
  open('magistrates', 'hendon', 'Hendon', 'NW9'),
  open('magistrates', 'highbury-corner', 'Highbury Corner', 'N7'),
  open('magistrates', 'lavender-hill', 'Lavender Hill', 'SW11'),
  open('magistrates', 'romford', 'Romford', 'RM1'),
  open('magistrates', 'stratford', 'Stratford', 'E15'),
  open('magistrates', 'thames', 'Thames', 'E3'),
  open('magistrates', 'uxbridge', 'Uxbridge', 'UB8'),
  open('magistrates', 'westminster', 'Westminster', 'NW1'),
  open('magistrates', 'willesden', 'Willesden', 'NW10'),
  open('magistrates', 'wimbledon', 'Wimbledon', 'SW19'),
  open('crown', 'central-criminal-court', 'Central Criminal Court', 'EC4M', 'The Old Bailey.'),
  open('crown', 'croydon', 'Croydon', 'CR9'),
  open(
    'crown',
    'harrow',
    'Harrow',
    'HA1',
    'The building has been shut since 2023. Sitting elsewhere: check where.',
  ),
  open('crown', 'inner-london', 'Inner London', 'SE1'),
  open('crown', 'isleworth', 'Isleworth', 'TW7'),
  open('crown', 'kingston', 'Kingston upon Thames', 'KT1'),
  open('crown', 'snaresbrook', 'Snaresbrook', 'E11'),
  open('crown', 'southwark', 'Southwark', 'SE1'),
  open('crown', 'wood-green', 'Wood Green', 'N22'),
  open('crown', 'woolwich', 'Woolwich', 'SE28'),
  closed('magistrates', 'camberwell-green', 'Camberwell Green'),
  closed('magistrates', 'feltham', 'Feltham'),
  closed('magistrates', 'greenwich', 'Greenwich'),
  closed('magistrates', 'hammersmith', 'Hammersmith'),
  closed('magistrates', 'richmond', 'Richmond'),
  closed('magistrates', 'tottenham', 'Tottenham'),
  closed('magistrates', 'tower-bridge', 'Tower Bridge'),
  closed('magistrates', 'waltham-forest', 'Waltham Forest'),
  closed('crown', 'blackfriars', 'Blackfriars'),
];
