import { sampleTeam as team } from '#shared/case/sample';
import { codeLetter } from '#shared/delivery/code-letter';
import { whyInWords } from '#shared/delivery/reasons';
import { addDays } from '#shared/time/day';
import { londonInstant } from '#shared/time/london';
import type { ContractReplies } from '../contract.ts';
import { sampleIds } from '../sample-ids.ts';
import type { Story } from './story.ts';

const seenTo = { id: sampleIds.message, seenTo: true } as const;

export function deliveryReplies({
  reference,
  otherReference,
  failedAt,
  today,
}: Story): Pick<ContractReplies, 'undelivered' | 'address' | 'letter'> {
  return {
    undelivered: {
      list: {
        items: [
          {
            kind: 'mail',
            id: sampleIds.message,
            version: 3,
            what: 'The question to a team',
            reference,
            caseId: sampleIds.case,
            sessionId: null,
            to: `${team.name}, inbox`,
            affected: `The woman of case ${reference}: nobody may be reading what is waiting for her.`,
            since: failedAt,
            state: 'failed',
            why: whyInWords('failed', 'rejected'),
            phone: team.phone,
            canTryAgain: true,
            others: ['second', 'manager'],
          },
        ],
      },
      retry: seenTo,
      otherAddress: seenTo,
      phone: seenTo,
    },
    address: {
      list: {
        items: [
          {
            id: sampleIds.address,
            version: 1,
            of: 'the person who referred her',
            why: whyInWords('bounced-hard', null),
            since: londonInstant(addDays(today, -30), '11:41'),
            reference: otherReference,
          },
        ],
      },
      clear: { id: sampleIds.address, cleared: true },
    },
    // One letter of all there are.
    letter: {
      list: {
        items: [{ name: 'sign-in-code', about: 'sent by the sign-in itself', ...codeLetter('123456') }],
      },
    },
  };
}
