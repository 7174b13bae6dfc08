import type { LetterKind, MessageItem } from './message.ts';
import type { EnquiryItem } from '#functions/model/enquiry/records';
import type { SentItem } from '#functions/model/case/records';
import { caseKey } from '#functions/model/case/keys';
import { get } from '#functions/platform/store/read';
import { type Told, isWanted as isBookingWanted } from '#functions/model/booking/wanted';
import { enquiryKey } from '#functions/model/enquiry/keys';

/** What each letter about a case asks for; one that asks for nothing that could have come meanwhile is wanted always. */
const waitsFor: Record<LetterKind, 'answer' | 'opening' | null> = {
  enquiry: 'answer',
  reminder: 'answer',
  manager: 'answer',
  'not-opened': 'opening',
  receipt: null,
  'new-referral': null,
  'team-answered': null,
  task: null,
  booking: null,
};

const isAnswered = async (caseId: string, enquiryId: string): Promise<boolean> =>
  Boolean((await get<EnquiryItem>('Referrals', enquiryKey(caseId, enquiryId)))?.answer);

const isOpened = async ({ caseId }: MessageItem): Promise<boolean> =>
  Boolean((await get<SentItem>('Referrals', caseKey(caseId)))?.openedAt);

/** Whether a letter still asks for what has not come, when it is sent and not when it was queued. */
export async function isStillWanted(message: MessageItem, told: Told | null, at: string): Promise<boolean> {
  if (message.booking) return told !== null && isBookingWanted(message.booking, told, at);
  const thing = waitsFor[message.letter];
  if (thing === 'answer') return !message.enquiryId || !(await isAnswered(message.caseId, message.enquiryId));
  return thing !== 'opening' || !(await isOpened(message));
}
