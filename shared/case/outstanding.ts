import type * as z from 'zod';
import type { Given, MayFollow } from '#shared/questions/question';
import { fieldNames, questions } from '#shared/questions/table';
import type { outstandingItem } from '#shared/referral/views';

export type Outstanding = z.infer<typeof outstandingItem>;

const moves = ['a team is asked', 'screening ends', 'a team is asked to agree', 'a proposal'] as const;

/** What may follow but has no question yet (B1). */
const unasked: readonly MayFollow[] = [
  { what: 'Custody status', before: 'screening ends' },
  { what: 'Plea in detail', before: 'screening ends' },
  { what: 'Pre-sentence report: author and format', before: 'screening ends' },
  { what: 'GP practice', before: 'screening ends' },
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

function isMet({ met }: MayFollow, answer: Given[string]): boolean {
  return met ? met.includes(String(answer)) : Boolean(answer);
}

const place = ({ first, before }: MayFollow) => (first ? -1 : moves.indexOf(before));

/** What is still missing from a short-path referral, with its owner, in the order of the moves. */
export function outstanding(answers: Given): Outstanding[] {
  const asked = fieldNames.flatMap((field) => {
    const { mayFollow } = questions[field];
    return mayFollow && !isMet(mayFollow, answers[field]) ? [mayFollow] : [];
  });
  return [...asked, ...unasked]
    .toSorted((a, b) => place(a) - place(b))
    .map(({ what, before }) => ({ what, before, owner: 'Referrer' }));
}
