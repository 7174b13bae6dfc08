import type { Me } from '#shared/people/person';
import { sampleReferrer } from '#shared/people/sample';
import type { ContractReplies } from '../contract.ts';
import { sampleIds } from '../sample-ids.ts';

/** The referrer as she has just enrolled herself: nobody has verified her yet. */
export const referrer: Me = {
  id: sampleIds.referrer,
  email: 'rowan.example@probation.example',
  role: 'referrer',
  ...sampleReferrer,
  verified: false,
  teams: [],
};

export const entryReplies = (): { person: Pick<ContractReplies['person'], 'me' | 'enrol'> } => ({
  person: {
    me: { enrolled: true, email: referrer.email, me: referrer },
    enrol: referrer,
  },
});
