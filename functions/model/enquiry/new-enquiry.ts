import { answerBy } from '#shared/enquiry/answer-by';
import type { SectionName } from '#shared/referral/sections';
import { type Hearing, hearingSort } from '#shared/time/hearing';
import type { TeamItem } from '#functions/model/team/records';
import type { Confirmed, EnquiryItem } from './records.ts';
import type { Change } from '#functions/platform/store/decision';
import { startReminders } from '#functions/model/reminder/schedule';
import type { DraftAnswers } from '#shared/referral/draft';
import { childId } from '#functions/model/message/child-id';
import { queue } from '#functions/model/message/message';
import { mailToReferrer } from '#functions/model/message/referrer-mail';
import { teamKeys } from '#functions/model/index-keys';
import { enquiryKey } from './keys.ts';

export type Asking = {
  caseId: string;
  enquiryId: string;
  messageId: string;
  team: TeamItem;
  reference: string;
  referrerId: string;
  /** Which mails the referrer wants. */
  emails: DraftAnswers['emails'];
  hearing: Hearing;
  imminent: boolean;
  heldBack: SectionName[];
  doNotTell: Confirmed | null;
  by: string;
  /** The person who asks; null for the system. */
  byId: string | null;
  at: string;
};

/** An enquiry to a team, the mail that announces it, and the referrer's, written in one transaction. */
export function newEnquiry(asking: Asking): { item: EnquiryItem; changes: Change[] } {
  const { caseId, enquiryId, messageId, team, reference, at } = asking;
  const dueAt = answerBy(asking.hearing, at);
  // Where the risk is not shared, the order of the list must not reveal it.
  const first = asking.imminent && !asking.heldBack.includes('risk');
  const item: EnquiryItem = {
    ...enquiryKey(caseId, enquiryId),
    version: 1,
    id: enquiryId,
    ...teamKeys(team.id, first, dueAt),
    teamId: team.id,
    teamName: team.name,
    reference,
    state: 'notified',
    dueAt,
    askedAt: at,
    askedBy: asking.by,
    ...(asking.byId && { askedById: asking.byId }),
    messageId,
    heldBack: asking.heldBack,
    doNotTell: asking.doNotTell,
    openedAt: null,
    openedBy: null,
    answer: null,
  };
  const message = queue(
    {
      id: messageId,
      letter: 'enquiry',
      recipient: { to: 'team', teamId: team.id },
      reference,
      answerBy: dueAt,
      caseId,
      enquiryId,
      urgency: hearingSort(asking.hearing),
    },
    at,
  );
  const reminders = startReminders({ caseId, kind: 'enquiry', enquiryId, hearing: asking.hearing }, at);
  const told = mailToReferrer(
    { id: caseId, referrerId: asking.referrerId, reference, hearing: asking.hearing },
    asking,
    { id: childId(messageId, 'referrer'), letter: 'a-team-asked', answerBy: dueAt, enquiryId },
    at,
  );
  const put: Change = { do: 'put', table: 'Referrals', item, expect: 'absent' };
  return { item, changes: [put, message, ...told, reminders] };
}
