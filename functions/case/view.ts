import { owed } from '#shared/case/owed';
import { suggestTeams } from '#shared/case/suggest';
import { taskOnly } from '#shared/case/task-only';
import type { CaseView } from '#shared/case/views';
import { whyInWords } from '#shared/delivery/reasons';
import { bestDelivery, deliveryWords } from '#shared/enquiry/delivery';
import { trusts } from '#shared/reference/trusts';
import type { Answers } from '#shared/referral/answers';
import { uncheckedIdentifiers } from '#shared/referral/identifiers';
import { londonDay } from '#shared/time/london';
import type { PersonItem, TeamItem } from '#functions/directory/records';
import {
  type DeliveryItem,
  type EnquiryItem,
  type SentItem,
  currentAnswers,
} from '#functions/storage/case-items';
import { type CaseRecord } from '#functions/storage/read-case';
import { saidNow } from '#functions/storage/said-now';

/** The latest mail about an enquiry that a person has to see to. */
function troubleOf(deliveries: readonly DeliveryItem[]): CaseView['enquiries'][number]['trouble'] {
  const found = deliveries
    .filter((one) => one.trouble)
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .at(-1);
  return found
    ? {
        messageId: found.messageId,
        version: found.version,
        state: found.state,
        why: whyInWords(found.state, found.failure),
        since: found.at,
      }
    : null;
}

export function enquiryView(
  enquiry: EnquiryItem,
  deliveries: readonly DeliveryItem[],
  at: string,
): CaseView['enquiries'][number] {
  const own = deliveries.filter((one) => one.enquiryId === enquiry.id);
  const { answer } = enquiry;
  return {
    id: enquiry.id,
    version: enquiry.version,
    teamId: enquiry.teamId,
    teamName: enquiry.teamName,
    state: enquiry.state,
    dueAt: enquiry.dueAt,
    askedAt: enquiry.askedAt,
    askedBy: enquiry.askedBy,
    mail: deliveryWords(
      bestDelivery(own),
      { openedAt: enquiry.openedAt, answeredAt: answer?.at ?? null },
      at,
    ),
    trouble: troubleOf(own),
    openedAt: enquiry.openedAt,
    openedBy: enquiry.openedBy,
    answer: answer ? { at: answer.at, by: answer.byName, line: answer.line } : null,
    heldBack: enquiry.heldBack,
  };
}

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
  at: string;
};

/** One case in full, as hub and psychologist see it. Pure. */
export function caseView({ sent, record, referrer, teams, matches, at }: ViewFacts): CaseView {
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
    said: saidNow(record, (id) => (id === sent.referrerId ? (referrer?.name ?? '') : 'the hub'), at),
    referrer: {
      id: sent.referrerId,
      name: referrer?.name ?? '',
      jobTitle: referrer?.jobTitle ?? '',
      organisation: referrer?.organisation ?? '',
      phone: typeof answers.myPhone === 'string' ? answers.myPhone : '',
      email: referrer?.email ?? '',
      verified: Boolean(referrer?.verified),
    },
    enquiries: record.enquiries.map((enquiry) => enquiryView(enquiry, record.deliveries, at)),
    tasks: record.tasks.map(taskOnly),
    owed: owed(answers as Answers),
    suggested: suggested(teams, livesIn, at),
    possibleMatches: matches,
  };
}
