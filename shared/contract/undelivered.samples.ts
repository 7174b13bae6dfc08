import { sampleTeam as team } from '#shared/case/sample';
import { whyInWords } from '#shared/delivery/reasons';
import type { Samples } from './row.ts';
import { sampleIds } from './scenario/ids.ts';
import type { Scenario } from './scenario/morning.ts';
import type { undelivered } from './undelivered.ts';

const { message: id } = sampleIds;
const params = { id };
const reply = { id, seenTo: true } as const;

export const undeliveredSamples = ({ reference, failedAt }: Scenario): Samples<typeof undelivered> => ({
  list: {
    reply: {
      items: [
        {
          kind: 'mail',
          id,
          version: 3,
          what: 'The question to a team',
          reference,
          caseId: sampleIds.case,
          sessionId: null,
          to: `${team.name}, inbox`,
          affected: `The woman in case ${reference}: what is waiting for her may be unread.`,
          since: failedAt,
          state: 'failed',
          why: whyInWords('failed', 'rejected'),
          phone: team.phone,
          canTryAgain: true,
          others: ['second', 'manager'],
        },
      ],
      late: { count: 12, since: failedAt },
    },
  },
  retry: { params, body: { version: 3 }, reply },
  otherAddress: { params, body: { version: 3, address: 'second' }, reply },
  phone: { params, body: { version: 3 }, reply },
});
