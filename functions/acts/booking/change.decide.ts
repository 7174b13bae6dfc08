import { booking as rows } from '#shared/contract/booking';
import { bookingLetter } from '#functions/model/message/booking-letter';
import type { Decision } from '#functions/platform/store/decision';
import { type BookingItem, bookingChain } from '#functions/model/booking/records';
import { moved } from '#functions/model/booking/moved';
import { type SignUpContext, countMail } from './sign-up.decide.ts';
import type { Answers } from './form-sent.ts';

type Context = Pick<SignUpContext, 'at' | 'newId' | 'rate'>;

/**
 * Decides a change of the booker's own answers. The calendar shows the place, so it is updated when that changes.
 * Pure.
 */
export function decideChange(
  booking: BookingItem,
  answers: Answers,
  { at, newId, rate }: Context,
): Decision<BookingItem> {
  const retold = booking.inCalendar && answers.attendance !== booking.attendance;
  const { item, changes } = moved(booking, { ...answers, sequence: booking.sequence + (retold ? 1 : 0) });
  const about = { sessionId: booking.sessionId, bookingId: booking.id };
  return {
    changes: [
      ...changes,
      ...(retold ? [countMail(rate), bookingLetter(newId(), { letter: 'booked', ...about }, at)] : []),
    ],
    audit: [
      {
        chain: bookingChain(booking),
        act: rows.change.audit,
        outcome: 'done',
        subject: `booking#${booking.id}`,
        version: { from: booking.version, to: item.version },
        fields: Object.keys(answers),
        values: answers,
      },
    ],
    outcome: { reply: item },
  };
}
