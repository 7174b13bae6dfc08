import { booking as rows } from '#shared/contract/booking';
import { move } from '#shared/lifecycle/moves';
import { type BookingState, bookingMoves } from '#shared/outreach/booking-states';
import type { SignUpReply } from '#shared/outreach/views';
import type { BookingLetter } from '#functions/model/message/booking-payload';
import { bookingLetter } from '#functions/model/message/booking-letter';
import type { Decision } from '#functions/platform/store/decision';
import { type BookerItem, type BookingItem, bookingChain } from '#functions/model/booking/records';
import { moved } from '#functions/model/booking/moved';
import { type SignUpContext, countMail } from './sign-up.decide.ts';
import type { Answers } from './form-sent.ts';

/** The letters that tell the state of a booking, before and after it is confirmed. */
const letters: Partial<Record<BookingState, { before: BookingLetter; after: BookingLetter }>> = {
  held: { before: 'confirm', after: 'confirm' },
  waiting: { before: 'confirm', after: 'waiting' },
  approval: { before: 'confirm', after: 'approval' },
  offered: { before: 'offer', after: 'offer' },
  booked: { before: 'booked', after: 'booked' },
};

/** The letter that tells the booking's state, or null where it is over. */
export function letterFor(booking: Pick<BookingItem, 'state' | 'confirmedAt'>): BookingLetter | null {
  if ('refusal' in move(bookingMoves, booking.state, 'sign-up-again')) return null;
  const letter = letters[booking.state];
  return (booking.confirmedAt ? letter?.after : letter?.before) ?? null;
}

/**
 * A repeated sign-up: the page answers as always, and a mail gives the booking's state. Its code stays and its tries
 * begin anew, so that others' wrong tries lock nobody out. `corrected` answers count from now on. Pure.
 */
export function decideRepeat(
  booking: BookingItem,
  booker: BookerItem,
  letter: BookingLetter,
  reply: SignUpReply,
  ctx: Pick<SignUpContext, 'rate' | 'newId' | 'at'> & { corrected: Answers | null },
): Decision<SignUpReply> {
  const { corrected } = ctx;
  const { item, changes } = corrected ? moved(booking, corrected) : { item: booking, changes: [] };
  const about = { sessionId: booking.sessionId, bookingId: booking.id };
  const fresh = { tries: 0, cancelTries: 0, rightTries: 0 };
  const again: BookerItem = { ...booker, ...fresh, version: booker.version + 1 };
  return {
    changes: [
      countMail(ctx.rate),
      { do: 'put', table: 'Outreach', item: again, expect: { version: booker.version } },
      ...changes,
      bookingLetter(ctx.newId(), { letter, ...about }, ctx.at),
    ],
    audit: [
      {
        chain: bookingChain(booking),
        act: `${rows.signUp.audit}-again`,
        outcome: 'done',
        subject: `booking#${booking.id}`,
        from: booking.state,
        to: booking.state,
        ...(corrected && {
          version: { from: booking.version, to: item.version },
          fields: Object.keys(corrected),
          values: corrected,
        }),
      },
    ],
    outcome: { reply },
  };
}
