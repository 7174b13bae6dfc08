import { next } from '#shared/lifecycle/moves';
import { booking as rows } from '#shared/contract/outreach';
import { bookingMoves } from '#shared/outreach/booking-states';
import { bookingLetter } from '#functions/outbox/booking-letter';
import type { BookingLetter } from '#functions/outbox/booking-matter';
import { errand } from '#functions/outbox/errand';
import type { Change, Decision } from '#functions/storage/decision';
import { type BookingItem, type SessionItem, bookingChain, moved } from '#functions/storage/outreach-items';

type Context = { at: string; newId: () => string };

/** What follows a confirmation: its letter, and for who waits a look whether a place is free. */
function following(item: BookingItem, { at, newId }: Context): Change[] {
  const about = { sessionId: item.sessionId, bookingId: item.id };
  const letters: Partial<Record<BookingItem['state'], BookingLetter>> = {
    booked: 'booked',
    waiting: 'waiting',
    approval: 'approval',
  };
  const letter = letters[item.state];
  return [
    ...(letter ? [bookingLetter(newId(), { letter, ...about }, at)] : []),
    ...(item.state === 'waiting'
      ? [errand({ id: newId(), kind: 'fill', sessionId: item.sessionId }, at, at)]
      : []),
  ];
}

/** Decides a confirmation, or null where the link was used already or the time for it is over. Pure. */
export function decideConfirm(
  session: SessionItem,
  booking: BookingItem,
  ctx: Context,
): Decision<BookingItem> | null {
  const { at } = ctx;
  const to = next(bookingMoves, booking.state, 'confirm');
  const used = booking.confirmedAt !== null && booking.state !== 'offered';
  const late = (booking.until !== null && booking.until <= at) || session.startsAt <= at;
  if (!to || used || late || session.state === 'cancelled') return null;
  const { item, changes } = moved(booking, {
    state: to,
    confirmedAt: booking.confirmedAt ?? at,
    until: null,
    inCalendar: booking.inCalendar || to === 'booked',
  });
  return {
    changes: [...changes, ...following(item, ctx)],
    audit: [
      {
        chain: bookingChain(booking),
        act: rows.confirm.audit,
        outcome: 'done',
        subject: `booking#${booking.id}`,
        from: booking.state,
        to,
        version: { from: booking.version, to: item.version },
      },
    ],
    outcome: { reply: item },
  };
}
