import { move } from '#shared/lifecycle/moves';
import { type BookingAct, bookingMoves, over } from '#shared/outreach/booking-states';
import { takesPlace } from '#shared/outreach/places';
import type { BookingLetter } from '#functions/model/message/booking-payload';
import { bookingLetter } from '#functions/model/message/booking-letter';
import { job } from '#functions/model/job/records';
import type { Change, Decided } from '#functions/platform/store/decision';
import { type BookingItem, endedBookerSort } from './records.ts';
import { moved, movedEntry } from './moved.ts';

export type BookingEnd = {
  act: Extract<BookingAct, 'cancel' | 'lapse' | 'decline' | 'call-off' | 'erase'>;
  audit: string;
  letter: BookingLetter | null;
  /** True once the session has begun: the booking then stays in the figures. */
  begun?: boolean;
};
type Context = { at: string; newId: () => string };

/** What is kept of a booking after deletion: its role and states, which name nobody. */
const nobody = {
  name: '',
  organisation: '',
  team: '',
  attendance: '',
  accessNeeds: '',
  dietary: '',
  topics: '',
  email: '',
  booker: '',
  note: '',
} as const satisfies Partial<BookingItem>;

/** Deleted on request; an unconfirmed address may be a stranger's, so nothing of it is kept. */
const forgets = (booking: BookingItem, act: BookingEnd['act']) =>
  act === 'erase' || (act === 'lapse' && booking.confirmedAt === null);

/**
 * Deletes the items keyed by the booker's address: the one for a current booking, and the one for a cancelled
 * booking.
 */
function unnamed({ pk, booker, state }: BookingItem, act: BookingEnd['act']): Change[] {
  const stood = !over.includes(state);
  const sk = stood ? booker : endedBookerSort(booker);
  return stood || (act === 'erase' && state === 'cancelled')
    ? [{ do: 'erase', table: 'Outreach', key: { pk, sk } }]
    : [];
}

/** A job that offers a freed place to the next in line; a cancelled session has no next. */
function freed(booking: BookingItem, act: BookingEnd['act'], { at, newId }: Context): Change[] {
  if (!takesPlace(booking) || act === 'call-off') return [];
  return [job({ id: newId(), kind: 'fill', sessionId: booking.sessionId }, at, at)];
}

/**
 * Decides the end of a booking, where its state allows that: the place is freed, the person may sign up again and is
 * told. Pure.
 */
export function decideEndBooking(
  booking: BookingItem,
  { act, audit, letter, begun = false }: BookingEnd,
  ctx: Context,
): Decided<BookingItem> {
  const step = move(bookingMoves, booking.state, act);
  if ('refusal' in step) return step;
  const { to } = step;
  const { at, newId } = ctx;
  const { item, changes } = moved(booking, {
    state: to,
    until: null,
    was: begun ? booking.state : null,
    sequence: booking.sequence + 1,
    ...(forgets(booking, act) && {
      ...nobody,
      ...(booking.feedback && { feedback: { ...booking.feedback, text: '' } }),
    }),
  });
  const about = { sessionId: booking.sessionId, bookingId: booking.id };
  return {
    changes: [
      ...changes,
      ...unnamed(booking, act),
      ...freed(booking, act, ctx),
      ...(letter ? [bookingLetter(newId(), { letter, ...about }, at)] : []),
    ],
    audit: [movedEntry(booking, item, audit)],
    outcome: { reply: item },
  };
}
