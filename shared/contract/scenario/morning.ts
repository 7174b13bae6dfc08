import { sampleTeam as team } from '#shared/case/sample';
import { suggestTeams } from '#shared/case/suggest';
import { answerBy } from '#shared/enquiry/answer-by';
import { trusts } from '#shared/reference/trusts';
import { dutyAt, dutyWords } from '#shared/duty/on-duty';
import { sampleRota } from '#shared/duty/sample';
import { type Attribution, ageing, isStale } from '#shared/referral/attribution';
import { sampleAnswers } from '#shared/referral/sample';
import type { Hearing } from '#shared/time/hearing';
import { londonInstant } from '#shared/time/london';

/** Who answers for the team. */
export const teamMember = { name: 'Kit Example' };

/**
 * The scenario of the samples: on one morning a referral is sent, opened, put to a team and answered, before a
 * hearing on the same day. All of it is invented.
 */
export function scenarioOf(today: string, coming: string) {
  const at = (clock: string) => londonInstant(today, clock);
  const answers = sampleAnswers(today, coming);
  const hearing: Hearing = { day: coming, clock: null };
  const askedAt = at('09:35');
  return {
    today,
    coming,
    answers,
    name: [answers.givenNames, answers.familyName].join(' '),
    hearing,
    reference: 'MHTR-7K3T-9QF',
    otherReference: 'MHTR-9R4C-FJ9',
    savedAt: at('09:10'),
    sentAt: at('09:20'),
    openedAt: at('09:25'),
    askedAt,
    dueAt: answerBy(hearing, askedAt),
    failedAt: at('09:36'),
    joinedAt: at('09:45'),
    phoneAskedAt: at('09:47'),
    teamOpenedAt: at('09:50'),
    answeredAt: at('09:55'),
  };
}
export type Scenario = ReturnType<typeof scenarioOf>;

/** Who gave the answers that age; for her agreement, whoever took it. */
export function attributionsBy(name: string, { answers, hearing, sentAt, today }: Scenario): Attribution[] {
  return ageing.map((section) => {
    const asked = section === 'agreement';
    const at = asked ? londonInstant(answers.agreedDay, answers.agreedTime) : sentAt;
    const by = asked ? answers.agreedTakenBy : name;
    return { section, at, by, stale: isStale(at, [hearing], londonInstant(today, '10:00')) };
  });
}

/** The suggested teams; the sample has only one. */
export function suggested({ answers, today }: Scenario) {
  return suggestTeams([team], answers.livesIn, today).map(({ fits }) => ({
    id: team.id,
    name: team.name,
    trust: trusts.find((trust) => trust.id === team.trustId)?.name ?? team.trustId,
    phone: team.phone,
    hours: team.hours,
    boroughs: team.boroughs,
    fits,
  }));
}

/** Whether somebody is on at an instant, in the words of the pages. */
export function dutyExample(at: string) {
  const { on, next } = dutyAt(sampleRota, at);
  const duty = { until: on?.until ?? null, next, phone: sampleRota.phone };
  return { on: on !== null, ...duty, words: dutyWords(duty, at) };
}
