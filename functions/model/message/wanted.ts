import type { LetterKind, MessageItem } from './message.ts';
import type { EnquiryItem } from '#functions/model/enquiry/records';
import type { SentItem } from '#functions/model/case/records';
import { caseKey } from '#functions/model/case/keys';
import { get } from '#functions/platform/store/read';
import { type BookingAndSession, isWanted as isBookingWanted } from '#functions/model/booking/wanted';
import { enquiryKey } from '#functions/model/enquiry/keys';

/** What each letter about a case asks for; a letter that asks for nothing is always sent. */
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

/** True where what the letter asks for is still missing when it is sent. */
export async function isStillWanted(
  message: MessageItem,
  told: BookingAndSession | null,
  at: string,
): Promise<boolean> {
  if (message.booking) return told !== null && isBookingWanted(message.booking, told, at);
  const thing = waitsFor[message.letter];
  if (thing === 'answer') return !message.enquiryId || !(await isAnswered(message.caseId, message.enquiryId));
  return thing !== 'opening' || !(await isOpened(message));
}
