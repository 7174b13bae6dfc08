import { dutyNow, type Service } from '#functions/model/service/read-service';
import { linkKey } from '#functions/model/enquiry/link-key';
import type { MessageItem } from '#functions/model/message/message';
import { type BookingFacts, bookingLetter } from '#functions/model/letter/booking/letter';
import { type BookingAndSession, readNotice } from '#functions/model/booking/wanted';
import { type Letter, compose } from './letter.ts';
import { letterWords } from './words.ts';

/** The page a letter links to. An enquiry's id and key are in the fragment, which reaches no server and no log. */
async function linkOf(message: MessageItem, site: string): Promise<string> {
  if (message.recipient.to === 'team' && message.enquiryId) {
    const key = await linkKey(message.caseId, message.enquiryId);
    return `${site}/enquiry#${message.caseId}.${message.enquiryId}.${key}`;
  }
  if (message.recipient.to === 'person') return `${site}/referrals/${message.caseId}`;
  if (message.recipient.to === 'member')
    return `${site}/enquiries${message.enquiryId ? `/${message.caseId}/${message.enquiryId}` : ''}`;
  return `${site}/cases/${message.caseId}`;
}

async function composeBooking(
  { booking: payload }: MessageItem,
  told: BookingAndSession | null,
  facts: Pick<BookingFacts, 'phone' | 'dutyWords' | 'site' | 'organiser' | 'at'>,
): Promise<Letter> {
  if (!payload || !told) throw new Error('What this letter is about is gone');
  const notice = await readNotice(payload);
  return bookingLetter({ payload, ...told, notice, ...facts });
}

/** Composes the letter for a message at the time of sending, so that it names who is on now. */
export async function composeLetter(
  message: MessageItem,
  told: BookingAndSession | null,
  service: Service,
  at: string,
  { site, organiser }: { site: string; organiser: string },
): Promise<Letter> {
  const { phone, mailWords: dutyWords } = dutyNow(service.rota, at);
  if (message.letter === 'booking')
    return composeBooking(message, told, { phone, dutyWords, site, organiser, at });
  return compose(letterWords[message.letter], {
    reference: message.reference,
    answerBy: message.answerBy,
    now: at,
    phone,
    dutyWords,
    link: await linkOf(message, site),
  });
}
