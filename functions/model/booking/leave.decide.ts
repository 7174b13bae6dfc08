import { move } from '#shared/lifecycle/moves';
import { type BookingAct, bookingMoves, over } from '#shared/outreach/booking-states';
import { takesPlace } from '#shared/outreach/places';
import type { BookingLetter } from '#functions/model/message/booking-matter';
import { bookingLetter } from '#functions/model/message/booking-letter';
import { errand } from '#functions/model/job/records';
import type { Change, Decided } from '#functions/platform/store/decision';
import { type BookingItem, bookingChain, leftSort } from './records.ts';
import { moved } from './moved.ts';

export type Leaving = {
  act: Extract<BookingAct, 'cancel' | 'lapse' | 'decline' | 'call-off' | 'erase'>;
  audit: string;
  letter: BookingLetter | null;
  /** The session has begun: what became of the booking is counted on. */
  begun?: boolean;
};
type Context = { at: string; newId: () => string };

/** What is left of a booking whose person is forgotten: its role and states, which name nobody. */
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

/** Deleted on request; and who never confirmed may be a stranger, of whom nothing is kept. */
const forgets = (booking: BookingItem, act: Leaving['act']) =>
  act === 'erase' || (act === 'lapse' && booking.confirmedAt === null);

/** Takes away what is kept of her address beside the booking: while it stands, who is booked; later, who has left. */
function unnamed({ pk, booker, state }: BookingItem, act: Leaving['act']): Change[] {
  const stood = !over.includes(state);
  const sk = stood ? booker : leftSort(booker);
  return stood || (act === 'erase' && state === 'cancelled')
    ? [{ do: 'erase', table: 'Outreach', key: { pk, sk } }]
    : [];
}

/** Calls the next in line to a place that was given back. A session that is called off has no next. */
function freed(booking: BookingItem, act: Leaving['act'], { at, newId }: Context): Change[] {
  if (!takesPlace(booking) || act === 'call-off') return [];
  return [errand({ id: newId(), kind: 'fill', sessionId: booking.sessionId }, at, at)];
}

/**
 * Decides that a booking comes to its end, where its state allows that: its place is given back, the person may sign
 * up again, and she is told. Pure.
 */
export function decideLeave(
  booking: BookingItem,
  { act, audit, letter, begun = false }: Leaving,
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
    audit: [
      {
        chain: bookingChain(booking),
        act: audit,
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
