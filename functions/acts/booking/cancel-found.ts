import { randomUUID } from 'node:crypto';
import { booking as rows } from '#shared/contract/booking';
import type { CancelReply } from '#shared/outreach/views';
import { type BookingEnd, decideEndBooking } from '#functions/model/booking/end.decide';
import { type Found, linkGone } from '#functions/model/booking/load';
import { isBooking } from '#functions/model/booking/records';
import { publicView } from '#functions/model/session/views';
import type { Change, Outcome } from '#functions/platform/store/decision';
import { settle } from '#functions/request/settle';

type LinkRequest = { actor: null; at: string; requestId: string };

type Answer = Promise<Outcome<CancelReply>>;

/**
 * Cancels the booker's own booking; a job calls the next in line. A repeat gives the same answer and changes nothing.
 * `again` reads anew where the booking changed meanwhile.
 */
export async function cancelFound(
  request: LinkRequest,
  { session, places, booking }: Found,
  again: () => Answer,
  also: readonly Change[] = [],
): Answer {
  const { at } = request;
  const reply: CancelReply = { cancelled: true, session: publicView(session, places, at) };
  if (booking.state === 'cancelled') return { reply };
  // An unconfirmed address gets no more mail: it may be a stranger's.
  const letter = booking.confirmedAt ? ('cancelled' as const) : null;
  const end: BookingEnd = { act: 'cancel', audit: rows.cancel.audit, letter };
  const decision = decideEndBooking(booking, end, { at, newId: randomUUID });
  if ('refusal' in decision || session.startsAt <= at) return { refusal: linkGone };
  const changes = [...decision.changes, ...also];
  return settle(request, { ...decision, changes, outcome: { reply } }, (failed) =>
    failed && isBooking(failed) ? again() : { refusal: linkGone },
  );
}
