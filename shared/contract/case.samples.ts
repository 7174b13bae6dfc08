import { outstanding } from '#shared/case/outstanding';
import { sampleReferrer } from '#shared/people/sample';
import { numbersFor, switchboardRows } from '#shared/reference/switchboards';
import { sampleHub } from '#shared/duty/sample';
import { uncheckedIdentifiers } from '#shared/referral/identifiers';
import { inWords } from '#shared/referral/words';
import { addDays } from '#shared/time/day';
import { londonInstant } from '#shared/time/london';
import type { cases } from './case.ts';
import type { Samples } from './row.ts';
import { sampleIds } from './scenario/ids.ts';
import { type Scenario, attributionsBy, suggested } from './scenario/morning.ts';
import { referrer } from './scenario/people.ts';
import { tasksOfReferral } from './scenario/tasks.ts';

const params = { id: sampleIds.case };

export function caseSamples(scenario: Scenario): Samples<typeof cases> {
  const { reference, name, hearing, sentAt, openedAt, answers } = scenario;
  const { id, jobTitle, organisation, email } = referrer;
  const common = {
    id: sampleIds.case,
    reference,
    state: 'submitted',
    hearing,
    imminent: false,
    sentAt,
  } as const;
  return {
    list: { reply: { items: [{ ...common, name, openedAt: null, mail: null }] } },
    open: {
      params,
      reply: {
        ...common,
        version: 2,
        openedAt,
        openedBy: sampleHub.name,
        answers,
        unchecked: uncheckedIdentifiers(answers),
        attributions: attributionsBy(referrer.name, scenario),
        referrer: {
          id,
          name: referrer.name,
          jobTitle,
          organisation,
          phone: answers.myPhone,
          email,
          verified: false,
          numbers: numbersFor({ email, court: sampleReferrer.court }, switchboardRows),
        },
        enquiries: [],
        tasks: tasksOfReferral(scenario),
        outstanding: outstanding(answers),
        suggested: suggested(scenario),
        possibleMatches: 1,
        matchDecisions: [],
      },
    },
    matches: {
      params,
      reply: {
        items: [
          {
            id: sampleIds.otherCase,
            reference: scenario.otherReference,
            name: 'Another Testperson',
            birth: inWords('dateOfBirth', answers),
            boroughs: ['Newham'],
            sentAt: londonInstant(addDays(scenario.today, -30), '11:40'),
            because: [
              'the same family name and date of birth',
              'the same date of birth and a family name that sounds alike',
            ],
            version: 0,
            decision: null,
            decidedBy: null,
            decidedAt: null,
          },
        ],
      },
    },
    decideMatch: {
      params: { ...params, otherId: sampleIds.otherCase },
      body: { version: 0, decision: 'another-woman' },
      reply: { decision: 'another-woman' },
    },
  };
}
