import { outstanding } from '#shared/case/outstanding';
import { suggestTeams } from '#shared/case/suggest';
import { taskOnly } from '#shared/case/task-only';
import type { CaseView } from '#shared/case/views';
import { trusts } from '#shared/reference/trusts';
import { numbersFor } from '#shared/reference/switchboards';
import type { Answers } from '#shared/referral/answers';
import { uncheckedIdentifiers } from '#shared/referral/identifiers';
import { londonDay } from '#shared/time/london';
import { currentAnswers } from '#functions/model/case/answers';
import type { CaseRecord } from '#functions/model/case/read-case';
import type { SentItem } from '#functions/model/case/records';
import { switchboards } from '#functions/model/service/switchboards';
import type { MatchDecisionItem } from '#functions/model/case/match-records';
import { attributionsNow } from '#functions/model/case/attributions';
import { enquiryView } from '#functions/model/enquiry/hub-view';
import type { PersonItem } from '#functions/model/person/records';
import type { TeamItem } from '#functions/model/team/records';

function suggested(
  teams: readonly TeamItem[],
  livesIn: readonly string[],
  at: string,
): CaseView['suggested'] {
  return suggestTeams(teams, livesIn, londonDay(at)).map(({ team, fits }) => ({
    id: team.id,
    name: team.name,
    trust: trusts.find((trust) => trust.id === team.trustId)?.name ?? team.trustId,
    phone: team.phone,
    hours: team.hours,
    boroughs: [...team.boroughs],
    fits,
  }));
}

export type ViewFacts = {
  sent: SentItem;
  record: CaseRecord;
  referrer: PersonItem | null;
  teams: TeamItem[];
  matches: number;
  decided: readonly MatchDecisionItem[];
  /** The cases that were decided about. */
  others: readonly SentItem[];
  at: string;
};

function decisions({ decided, others }: Pick<ViewFacts, 'decided' | 'others'>): CaseView['matchDecisions'] {
  return decided.flatMap(({ otherId, decision, by, at }) => {
    const other = others.find(({ id }) => id === otherId);
    return other ? [{ otherId, reference: other.reference, decision, by, at }] : [];
  });
}

/** One case in full, as hub and psychologist see it. Pure. */
export function caseView(facts: ViewFacts): CaseView {
  const { sent, record, referrer, teams, matches, at } = facts;
  const answers = currentAnswers(record.sections);
  const livesIn = Array.isArray(answers.livesIn) ? answers.livesIn : [];
  return {
    id: sent.id,
    version: sent.version,
    reference: sent.reference,
    state: sent.state,
    sentAt: sent.sentAt,
    openedAt: sent.openedAt,
    openedBy: sent.openedBy,
    hearing: sent.hearing,
    imminent: sent.imminent,
    answers,
    unchecked: uncheckedIdentifiers(answers),
    attributions: attributionsNow(
      record,
      (id) => (id === sent.referrerId ? (referrer?.name ?? '') : 'the hub'),
      at,
    ),
    referrer: {
      id: sent.referrerId,
      name: referrer?.name ?? '',
      jobTitle: referrer?.jobTitle ?? '',
      organisation: referrer?.organisation ?? '',
      phone: typeof answers.myPhone === 'string' ? answers.myPhone : '',
      email: referrer?.email ?? '',
      verified: Boolean(referrer?.verified),
      numbers: referrer ? numbersFor(referrer, switchboards) : [],
    },
    enquiries: record.enquiries.map((enquiry) => enquiryView(enquiry, record, at)),
    tasks: record.tasks.map(taskOnly),
    outstanding: outstanding(answers as Answers),
    suggested: suggested(teams, livesIn, at),
    possibleMatches: matches,
    matchDecisions: decisions(facts),
  };
}
