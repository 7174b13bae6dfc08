import type { Change } from '#functions/platform/store/decision';
import type { BookingPayload } from './booking-payload.ts';
import { queue } from './message.ts';

type Payload = Pick<BookingPayload, 'letter' | 'sessionId' | 'bookingId'> & Partial<BookingPayload>;

/** The urgency of letters about sessions: behind every hearing (which begins with a digit), the oldest first. */
export const behindHearings = (at: string) => `session#${at}`;

/** A letter to a booker; the address stays in the booking. */
export function bookingLetter(id: string, payload: Payload, at: string, dueAt: string = at): Change {
  return queue(
    {
      id,
      letter: 'booking',
      recipient: { to: 'booking', sessionId: payload.sessionId, bookingId: payload.bookingId },
      reference: '',
      answerBy: at,
      caseId: '',
      enquiryId: null,
      urgency: behindHearings(at),
      booking: { noticeId: null, schedule: null, ...payload },
      dueAt,
    },
    at,
  );
}
