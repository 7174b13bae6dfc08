import type { CaseState } from '#shared/lifecycle/case';
import type { DraftAnswers } from '#shared/referral/draft';
import type { SectionName } from '#shared/referral/sections';
import type { Hearing } from '#shared/time/hearing';
import type { ChainHead } from '#functions/platform/store/decision';
import type { OpenCaseKeys, OwnerKeys } from '#functions/model/index-keys';
import type { PersonKey } from '#functions/model/person/keys';
import type { InCase, deputyKey, draftKey } from './keys.ts';

type Whole = InCase & {
  sk: 'CASE';
  version: number;
  chainHead: ChainHead;
  id: string;
  referrerId: string;
};
type Owned = Whole & OwnerKeys<PersonKey['pk']>;

/** A draft: no reference and no hearing to sort by. It outlives its content, so it holds no name. */
export type DraftItem = Owned & { state: 'draft'; savedAt: string };

/** A referral that was sent. */
export type SentItem = Owned &
  Partial<OpenCaseKeys> & {
    state: Exclude<CaseState, 'draft' | 'deleted'>;
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
    deputy: `DEPUTY#${string}` | null;
  };

/** What is left of a deleted draft: that it was, whose, and where its audit goes on. It is in no list. */
export type DeletedItem = Whole & { state: 'deleted'; deletedAt: string };

export type CaseItem = DraftItem | DeletedItem | SentItem;

export const isSent = (item: CaseItem): item is SentItem =>
  item.state !== 'draft' && item.state !== 'deleted';

/** What was typed so far. Only this content expires; the draft itself stays on record. */
export type DraftContentItem = ReturnType<typeof draftKey> & { answers: DraftAnswers; expiresAt: number };

/** One version of a section: what was said, by whom and when. Never overwritten; a change is a new item. */
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

/** Puts the case in the named deputy's list; the key is a keyed hash of their address. */
export type DeputyItem = ReturnType<typeof deputyKey> & OwnerKeys<`DEPUTY#${string}`>;
