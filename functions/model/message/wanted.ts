import { enquiryMoves } from '#shared/lifecycle/enquiry';
import { next } from '#shared/lifecycle/moves';
import type { MessageItem } from './message.ts';
import type { EnquiryItem } from '#functions/model/enquiry/records';
import type { SentItem } from '#functions/model/case/records';
import { caseKey } from '#functions/model/case/keys';
import { get } from '#functions/platform/store/read';
import { type BookingAndSession, isWanted as isBookingWanted } from '#functions/model/booking/wanted';
import { enquiryKey } from '#functions/model/enquiry/keys';
import { letterWords } from '#functions/model/letter/words';

/** Answered, or in a state that the table lists no reminder from. */
async function isAnswered(caseId: string, enquiryId: string): Promise<boolean> {
  const enquiry = await get<EnquiryItem>('Referrals', enquiryKey(caseId, enquiryId));
  return Boolean(enquiry && (enquiry.answer || !next(enquiryMoves, enquiry.state, 'remind')));
}

const isOpened = async ({ caseId }: MessageItem): Promise<boolean> =>
  Boolean((await get<SentItem>('Referrals', caseKey(caseId)))?.openedAt);

/** True where what the letter asks for is still missing when it is sent. */
export async function isStillWanted(
  message: MessageItem,
  told: BookingAndSession | null,
  at: string,
): Promise<boolean> {
  if (message.booking) return told !== null && isBookingWanted(message.booking, told, at);
  const thing = message.letter === 'booking' ? null : letterWords[message.letter].waitsFor;
  if (thing === 'answer') return !message.enquiryId || !(await isAnswered(message.caseId, message.enquiryId));
  return thing !== 'opening' || !(await isOpened(message));
}
