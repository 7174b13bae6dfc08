import { beforeRecords, type Effective } from './effective.ts';

function rows<Id extends string>(
  words: Record<Id, string>,
  source: string,
): readonly (Effective & { id: Id })[] {
  return (Object.keys(words) as Id[]).map((id) => {
    return { id, name: words[id], from: beforeRecords, to: null, source, asOf: '2026-11-23' };
  });
}

/** A referrer's role. "Other" is for people in none of the rest, who are verified alike. */
export const referrerRoles = rows(
  {
    'liaison-and-diversion': 'Liaison and diversion practitioner',
    'court-probation': 'Court probation officer',
    'psr-author': 'Pre-sentence report author',
    'primary-care-mhtr': 'Primary-care MHTR practitioner',
    other: 'Other',
  },
  "The service's own post advertisement; the report author is a proposal",
);
