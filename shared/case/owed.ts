import type { Answers } from '#shared/referral/answers';
import type * as z from 'zod';
import { beforeAsking, type owedItem } from '#shared/referral/views';

export type Owed = z.infer<typeof owedItem>;

type MayFollow = { what: string; before: string; there?: (answers: Answers) => boolean };

/** What may follow after the short path, and the move it gates (B1). */
const mayFollow: readonly MayFollow[] = [
  {
    what: 'Her agreement to share with a team',
    before: beforeAsking,
    there: (a) => a.shareWithTeam === 'yes',
  },
  { what: 'CRN', before: 'screening ends', there: (a) => Boolean(a.crn) },
  { what: 'Custody status', before: 'screening ends' },
  { what: 'Plea in detail', before: 'screening ends' },
  { what: 'Pre-sentence report: author and format', before: 'screening ends' },
  { what: 'GP practice', before: 'screening ends' },
  {
    what: 'NHS number, or “not traced”',
    before: 'a team is asked to agree',
    there: (a) => Boolean(a.nhsNumber),
  },
  { what: 'Address or catchment', before: 'a team is asked to agree' },
  { what: 'Diagnosis and medication', before: 'a team is asked to agree' },
  { what: 'Risk history with dates', before: 'a team is asked to agree' },
  { what: 'Existing orders', before: 'a team is asked to agree' },
  { what: 'Substance use', before: 'a team is asked to agree' },
  { what: 'Conviction date and list of offences', before: 'a proposal' },
  { what: 'Custody range the court has in mind', before: 'a proposal' },
  { what: 'Willingness for this hearing', before: 'a proposal' },
  { what: 'Carers and children', before: 'a proposal' },
];

/** What is still missing from a short-path referral, with its owner. */
export function owed(answers: Answers): Owed[] {
  const leaflet: Owed[] =
    answers.leaflet === 'given' || answers.leaflet === 'read'
      ? []
      : [
          {
            what: 'The leaflet for her, given or read',
            before: 'a team is asked to agree',
            owner: 'Referrer',
          },
        ];
  const follow = mayFollow
    .filter((item) => !item.there?.(answers))
    .map(({ what, before }) => ({ what, before, owner: 'Referrer' }));
  return [...leaflet, ...follow];
}
