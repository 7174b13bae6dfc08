import { move } from '#shared/lifecycle/moves';
import { booking as rows } from '#shared/contract/booking';
import { bookingMoves } from '#shared/outreach/booking-states';
import { bookingLetter } from '#functions/model/message/booking-letter';
import { type Places, placesLeft } from '#shared/outreach/places';
import type { BookingLetter } from '#functions/model/message/booking-payload';
import { job } from '#functions/model/job/records';
import type { Change, Decision } from '#functions/platform/store/decision';
import type { BookingItem } from '#functions/model/booking/records';
import type { SessionItem } from '#functions/model/session/records';
import { moved, movedEntry } from '#functions/model/booking/moved';

type Context = { at: string; newId: () => string };
/** `places`: the session's numbers as they were read. */
type Confirmed = Context & { places: Places };

const letters: Partial<Record<BookingItem['state'], BookingLetter>> = {
  booked: 'booked',
  waiting: 'waiting',
  approval: 'approval',
};

/** What follows a confirmation: its letter, or for somebody waiting a job that looks for a free place. */
function following(item: BookingItem, { at, newId }: Context): Change[] {
  const about = { sessionId: item.sessionId, bookingId: item.id };
  const letter = letters[item.state];
  return [
    ...(letter ? [bookingLetter(newId(), { letter, ...about }, at)] : []),
    ...(item.state === 'waiting'
      ? [job({ id: newId(), kind: 'fill', sessionId: item.sessionId }, at, at)]
      : []),
  ];
}

const isOver = (session: SessionItem, at: string) => session.startsAt <= at || session.state === 'cancelled';

/** True where it is confirmed already and still to come: a repeat after a lost answer is told the same. Pure. */
export function isConfirmed(session: SessionItem, booking: BookingItem, at: string): boolean {
  const stands = booking.confirmedAt !== null && letters[booking.state] !== undefined;
  return stands && !isOver(session, at);
}

type Confirming = Decision<BookingItem> & { outcome: { reply: BookingItem } };

/** True where whoever confirms can have a place at once: one is free, nobody waits for it, and they want it given. */
const takesAtOnce = ({ state, ifFull }: BookingItem, places: Places) =>
  state === 'waiting' && ifFull === 'book-me-in' && placesLeft(places) > 0;

/** Decides a confirmation; null where the state does not allow it, it is confirmed already or too late. Pure. */
export function decideConfirm(session: SessionItem, booking: BookingItem, ctx: Confirmed): Confirming | null {
  const { at } = ctx;
  const step = move(bookingMoves, booking.state, takesAtOnce(booking, ctx.places) ? 'give' : 'confirm');
  const used = booking.confirmedAt !== null && booking.state !== 'offered';
  const late = booking.until !== null && booking.until <= at;
  if ('refusal' in step || used || late || isOver(session, at)) return null;
  const { to } = step;
  const { item, changes } = moved(booking, {
    state: to,
    confirmedAt: booking.confirmedAt ?? at,
    until: null,
    inCalendar: booking.inCalendar || to === 'booked',
  });
  return {
    changes: [...changes, ...following(item, ctx)],
    audit: [movedEntry(booking, item, rows.confirm.audit)],
    outcome: { reply: item },
  };
}
