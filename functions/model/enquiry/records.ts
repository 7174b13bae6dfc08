import type { EnquiryAnswer, EnquiryState } from '#shared/lifecycle/enquiry';
import type { SectionName } from '#shared/referral/sections';
import type { enquiryKey } from './keys.ts';
import type { TeamKeys } from '#functions/model/index-keys';

/**
 * What a person of the hub confirmed that one team reads, and the referrer's words they had read then. Set once, when
 * the team is asked. `say` is empty where they took the words out.
 */
export type Confirmed = { of: string; say: string; by: string; byName: string; at: string };

export type EnquiryItem = ReturnType<typeof enquiryKey> &
  TeamKeys & {
    version: number;
    id: string;
    teamId: string;
    teamName: string;
    reference: string;
    state: EnquiryState;
    dueAt: string;
    askedAt: string;
    askedBy: string;
    /** Who sent the enquiry's id; absent where the system asked, and in older items. */
    askedById?: string;
    messageId: string;
    heldBack: SectionName[];
    openedAt: string | null;
    openedBy: string | null;
    /** Absent in older items, null where there was nothing to confirm or nobody to confirm it. */
    doNotTell?: Confirmed | null;
    answer: { kind: EnquiryAnswer; line: string; by: string; byName: string; at: string } | null;
  };
