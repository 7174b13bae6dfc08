import { move } from '#shared/lifecycle/moves';
import { bookingMoves } from '#shared/outreach/booking-states';
import { giveUntil, heldUntil } from '#shared/outreach/places';
import { bookingLetter } from '#functions/model/message/booking-letter';
import { job } from '#functions/model/job/records';
import type { Decided } from '#functions/platform/store/decision';
import type { BookingItem } from './records.ts';
import type { SessionItem } from '#functions/model/session/records';
import { moved, movedEntry } from './moved.ts';

type Context = { at: string; newId: () => string };

/**
 * Gives the next in line a place (H12), or only offers it for a time where they asked for that or the session is too
 * near. Only waiting bookings get one. Pure.
 */
export function decideGive(
  session: SessionItem,
  booking: BookingItem,
  { at, newId }: Context,
): Decided<BookingItem> {
  const gives = booking.ifFull === 'book-me-in' && at <= giveUntil(session.startsAt);
  const step = move(bookingMoves, booking.state, gives ? 'give' : 'offer');
  if ('refusal' in step) return step;
  const { to } = step;
  const until = gives ? null : heldUntil(session.startsAt, at);
  const { item, changes } = moved(booking, {
    state: to,
    until,
    ...(gives && { inCalendar: true }),
  });
  const about = { sessionId: session.id, bookingId: booking.id };
  return {
    changes: [
      ...changes,
      bookingLetter(newId(), { letter: gives ? 'booked' : 'offer', ...about }, at),
      ...(until ? [job({ id: newId(), kind: 'lapse', ...about }, at, until)] : []),
    ],
    audit: [movedEntry(booking, item, gives ? 'booking.place-given' : 'booking.place-offered')],
    outcome: { reply: item },
  };
}
