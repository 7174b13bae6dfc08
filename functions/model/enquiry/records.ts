import type { EnquiryAnswer, EnquiryState } from '#shared/lifecycle/enquiry';
import type { SectionName } from '#shared/referral/sections';
import type { InCase } from '#functions/model/case/keys';

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
