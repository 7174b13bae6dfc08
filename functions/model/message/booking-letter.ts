import type { Change } from '#functions/platform/store/decision';
import type { BookingMatter } from './booking-matter.ts';
import { queue } from './message.ts';

type Matter = Pick<BookingMatter, 'letter' | 'sessionId' | 'bookingId'> & Partial<BookingMatter>;

/** The urgency of what concerns sessions: behind every hearing, which begins with a digit; the oldest first. */
export const behindHearings = (at: string) => `session#${at}`;

/** A letter to whoever made a booking; the address stays in the booking. */
export function bookingLetter(id: string, matter: Matter, at: string, dueAt: string = at): Change {
  return queue(
    {
      id,
      letter: 'booking',
      recipient: { to: 'booking', sessionId: matter.sessionId, bookingId: matter.bookingId },
      reference: '',
      answerBy: at,
      caseId: '',
      enquiryId: null,
      urgency: behindHearings(at),
      booking: { noticeId: null, schedule: null, ...matter },
      dueAt,
    },
    at,
  );
}
