import type { EnquiryAnswer, EnquiryState } from '#shared/lifecycle/enquiry';
import type { SectionName } from '#shared/referral/sections';
import type { enquiryKey } from './keys.ts';
import type { TeamKeys } from '#functions/model/index-keys';

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
    messageId: string;
    heldBack: SectionName[];
    openedAt: string | null;
    openedBy: string | null;
    answer: { kind: EnquiryAnswer; line: string; by: string; byName: string; at: string } | null;
  };
