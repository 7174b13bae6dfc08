import { promisedLookBy } from '#shared/case/first-look';
import { owed } from '#shared/case/owed';
import { sampleHub } from '#shared/duty/sample';
import { deliveryWords } from '#shared/enquiry/delivery';
import type { Receipt } from '#shared/referral/views';
import type { ContractReplies } from '../contract.ts';
import { sampleIds } from '../sample-ids.ts';
import { dutyExample } from './duty.ts';
import type { Story } from './story.ts';

/** The receipt as it reads at an instant. */
function receipt(story: Story, at: string, so: Pick<Receipt, 'teamAsked' | 'referrerVerified'>): Receipt {
  const { reference, sentAt, hearing, answers } = story;
  const { on, until, phone, words } = dutyExample(at);
  return {
    id: sampleIds.case,
    reference,
    sentAt,
    hearing,
    firstLookBy: promisedLookBy(hearing, sentAt, dutyExample(sentAt)),
    ...so,
    safeguardingOwed: false,
    imminent: false,
    owed: owed(answers),
    duty: { on, until, phone, words },
  };
}

export function referralReplies(story: Story): Pick<ContractReplies, 'referral'> {
  const { reference, name, hearing, sentAt, openedAt, teamOpenedAt, answeredAt } = story;
  const times = { openedAt: teamOpenedAt, answeredAt };
  return {
    referral: {
      list: {
        items: [
          {
            id: sampleIds.case,
            reference,
            state: 'in-liaison',
            name,
            hearing,
            savedAt: null,
            parkedUntil: null,
            deletedOn: null,
            sentAt,
            openedAt,
            imminent: false,
            asDeputy: false,
          },
        ],
      },
      read: {
        state: 'sent',
        sent: {
          receipt: receipt(story, answeredAt, { teamAsked: true, referrerVerified: true }),
          state: 'in-liaison',
          openedAt,
          openedBy: sampleHub.name,
          nobodyOpened: null,
          enquiries: [
            {
              state: 'can-look',
              askedAt: story.askedAt,
              mail: deliveryWords(null, times, answeredAt),
              ...times,
            },
          ],
          answers: story.answers,
        },
      },
      save: { version: 1, savedAt: story.savedAt },
      submit: receipt(story, sentAt, { teamAsked: false, referrerVerified: false }),
    },
  };
}
