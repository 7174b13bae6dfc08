import type { Task } from '#shared/case/views';
import type { ClockKind } from '#shared/clock/settings';
import type { Failure } from '#shared/delivery/reasons';
import type { DeliveryState } from '#shared/delivery/states';
import type { OtherAddress } from '#shared/delivery/views';
import type { CaseState } from '#shared/lifecycle/case';
import type { EnquiryAnswer, EnquiryState } from '#shared/lifecycle/enquiry';
import type { DraftAnswers } from '#shared/referral/draft';
import type { SectionName } from '#shared/referral/sections';
import type { Hearing } from '#shared/time/hearing';
import type { Chain, Key, Tail } from './decision.ts';

type InCase = { pk: `CASE#${string}` };

type Owned = {
  sk: 'CASE';
  version: number;
  tail: Tail;
  id: string;
  referrerId: string;
  /** Index `byReferrer`: who sees this in her own list, last changed last. */
  referrer: `PERSON#${string}`;
  referrerSort: string;
};

/**
 * A draft that is not sent: it has no reference and no hearing to be ordered by, and it outlives what was typed, so
 * it knows no name.
 */
export type DraftItem = InCase & Owned & { state: 'draft'; savedAt: string };

/** A referral that was sent. */
export type SentItem = InCase &
  Owned & {
    state: Exclude<CaseState, 'draft'>;
    name: string;
    reference: string;
    sentAt: string;
    hearing: Hearing;
    imminent: boolean;
    /** Keyed digest of what was sent: the same content again gets the same receipt. */
    content: string;
    openedAt: string | null;
    openedBy: string | null;
    firstLookBy: string;
    deputy: string | null;
    /** Index `byHearing`: open cases, imminent risk first, then by hearing. */
    open: 'OPEN';
    hearingSort: string;
  };

export type CaseItem = DraftItem | SentItem;

/** What was typed so far. Only this content expires; that there was a draft is never forgotten. */
export type DraftContentItem = InCase & { sk: 'DRAFT'; answers: DraftAnswers; expiresAt: number };

/** One section as it was said, by whom and when. Never overwritten: the next version is the next item. */
export type SectionItem = InCase & {
  sk: `SECTION#${SectionName}#${string}`;
  section: SectionName;
  version: number;
  answers: DraftAnswers;
  at: string;
  by: string;
};

export type HearingItem = InCase &
  Hearing & {
    sk: `HEARING#${string}`;
    court: string;
    otherCourt: string | null;
    stage: string;
    at: string;
    by: string;
  };

/** To whom she agreed that something may be shown, or that she may be referred at all: one record each (users.md B7). */
export type AgreementItem = InCase & {
  sk: `AGREEMENT#${string}`;
  to: 'be-referred' | 'share-with-team' | 'share-with-probation' | 'share-with-court';
  answer: 'yes' | 'no' | 'not-asked';
  agreedDay: string;
  agreedTime: string;
  takenBy: string;
  at: string;
  by: string;
};

export type TaskItem = InCase & {
  sk: `TASK#${string}`;
  version: number;
  /** Index `byTask`: present while the task is open. */
  todo?: 'TODO';
  todoSort?: string;
} & Task;

/** What silence on a case or an enquiry turns into, and when next. */
export type ClockItem = InCase & {
  sk: `CLOCK#${string}`;
  version: number;
  kind: ClockKind;
  enquiryId: string | null;
  startedAt: string;
  hearing: Hearing;
  /** How many of its steps were taken. */
  taken: number;
  /** Index `byClock`: present while a step is still to come, at the next one's instant. */
  ticking?: 'CLOCK';
  ticksAt?: string;
};

export type EnquiryItem = InCase & {
  sk: `ENQUIRY#${string}`;
  version: number;
  id: string;
  /** Index `byTeam`: what was put to a team, imminent risk first, then by when it is due. */
  team: `TEAM#${string}`;
  teamSort: string;
  teamId: string;
  teamName: string;
  reference: string;
  state: EnquiryState;
  dueAt: string;
  askedAt: string;
  askedBy: string;
  messageId: string;
  heldBack: SectionName[];
  openedAt: string | null;
  openedBy: string | null;
  answer: { kind: EnquiryAnswer; line: string; by: string; byName: string; at: string } | null;
};

/** What is known of one mail about this case, written by whoever hands it over. */
export type DeliveryItem = InCase & {
  sk: `DELIVERY#${string}`;
  messageId: string;
  /** The version of the message that this was written from. */
  version: number;
  state: DeliveryState;
  at: string;
  letter: string;
  enquiryId: string | null;
  /** For a team: which of its addresses. */
  address: 'inbox' | OtherAddress | null;
  failure: Failure | null;
  /** True while a person has to see to it. */
  trouble: boolean;
};

/** "Same woman" or "another woman", decided by a person; nothing is merged. Never overwritten: the latest stands. */
export type MatchDecisionItem = InCase & {
  sk: `MATCH#${string}#${string}`;
  otherId: string;
  version: number;
  decision: 'same-woman' | 'another-woman';
  by: string;
  at: string;
};

/** Lets the named deputy find the case in her own list; the key is a keyed hash of her address. */
export type DeputyItem = InCase & { sk: 'DEPUTY'; referrer: `DEPUTY#${string}`; referrerSort: string };

export const casePk = (id: string): InCase['pk'] => `CASE#${id}`;
export const caseKey = (id: string): Key => ({ pk: casePk(id), sk: 'CASE' });

/** The audit chain of a case, from its first saved word on. */
export const caseChain = (id: string, tail: Tail): Chain => ({
  id: `case#${id}`,
  table: 'Referrals',
  head: caseKey(id),
  tail,
});

export const versionSort = (version: number) => String(version).padStart(6, '0');

/** The latest version of every section, as one set of answers. */
export function currentAnswers(sections: readonly SectionItem[]): DraftAnswers {
  return Object.assign({}, ...sections.map((section) => section.answers)) as DraftAnswers;
}

/** The number under which whoever referred her can be reached. */
export function referrersPhone(sections: readonly SectionItem[]): string | null {
  const { myPhone } = currentAnswers(sections);
  return typeof myPhone === 'string' ? myPhone : null;
}
