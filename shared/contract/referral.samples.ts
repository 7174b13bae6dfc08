import { promisedLookBy } from '#shared/case/first-look';
import { outstanding } from '#shared/case/outstanding';
import { sampleHub } from '#shared/duty/sample';
import { deliveryWords } from '#shared/enquiry/delivery';
import type { Receipt } from '#shared/referral/views';
import type { referral } from './referral.ts';
import type { Samples } from './row.ts';
import { sampleIds } from './scenario/ids.ts';
import { type Scenario, dutyExample } from './scenario/morning.ts';

const { case: id } = sampleIds;

/** The receipt as it reads at an instant. */
function receipt(
  scenario: Scenario,
  at: string,
  so: Pick<Receipt, 'teamAsked' | 'referrerVerified'>,
): Receipt {
  const { reference, sentAt, hearing, answers } = scenario;
  const { on, until, phone, words } = dutyExample(at);
  return {
    id,
    reference,
    sentAt,
    hearing,
    firstLookBy: promisedLookBy(hearing, sentAt, dutyExample(sentAt)),
    ...so,
    safeguardingOwed: false,
    imminent: false,
    outstanding: outstanding(answers),
    duty: { on, until, phone, words },
  };
}

export function referralSamples(scenario: Scenario): Samples<typeof referral> {
  const { reference, name, hearing, sentAt, openedAt, teamOpenedAt, answeredAt, answers } = scenario;
  const times = { openedAt: teamOpenedAt, answeredAt };
  return {
    list: {
      reply: {
        items: [
          {
            id,
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
    },
    read: {
      params: { id },
      reply: {
        state: 'sent',
        sent: {
          receipt: receipt(scenario, answeredAt, { teamAsked: true, referrerVerified: true }),
          state: 'in-liaison',
          openedAt,
          openedBy: sampleHub.name,
          nobodyOpened: null,
          enquiries: [
            {
              state: 'can-look',
              askedAt: scenario.askedAt,
              mail: deliveryWords(null, { ...times, phoning: false }, answeredAt),
              ...times,
              question: null,
            },
          ],
          answers,
        },
      },
    },
    save: {
      params: { id },
      body: { version: 0, answers: { familyName: 'Testperson' } },
      reply: { version: 1, savedAt: scenario.savedAt },
    },
    submit: {
      body: { id, version: 0, declared: true, answers },
      reply: receipt(scenario, sentAt, { teamAsked: false, referrerVerified: false }),
    },
    deleteDraft: { params: { id }, body: { version: 1 }, reply: { deletedAt: scenario.savedAt } },
  };
}
