import { type EnquiryState, enquiryMoves } from '#shared/lifecycle/enquiry';
import { next } from '#shared/lifecycle/moves';
import type { MessageItem } from './message.ts';
import type { EnquiryItem } from '#functions/model/enquiry/records';
import type { SentItem } from '#functions/model/case/records';
import { caseKey } from '#functions/model/case/keys';
import { get } from '#functions/platform/store/read';
import { type BookingAndSession, isWanted as isBookingWanted } from '#functions/model/booking/wanted';
import { enquiryKey } from '#functions/model/enquiry/keys';
import { letterWords } from '#functions/model/letter/words';

const enquiryOf = async ({ caseId, enquiryId }: MessageItem): Promise<EnquiryItem | null> =>
  enquiryId ? get<EnquiryItem>('Referrals', enquiryKey(caseId, enquiryId)) : null;

/** Answered, or in a state that the table lists no reminder from. */
const isAnswered = ({ answer, state }: EnquiryItem): boolean =>
  answer !== null || !next(enquiryMoves, state, 'remind');

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
  if (thing === null) return true;
  if (thing === 'opening') return !(await isOpened(message));
  const enquiry = await enquiryOf(message);
  if (!enquiry) return true;
  return thing === 'answer'
    ? !isAnswered(enquiry)
    : (thing as readonly EnquiryState[]).includes(enquiry.state);
}
