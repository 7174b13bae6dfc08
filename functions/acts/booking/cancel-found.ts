import { randomUUID } from 'node:crypto';
import { booking as rows } from '#shared/contract/booking';
import type { CancelReply } from '#shared/outreach/views';
import { type Leaving, decideLeave } from '#functions/model/booking/leave.decide';
import { type Found, linkGone } from '#functions/model/booking/load';
import { isBooking } from '#functions/model/booking/records';
import { publicView } from '#functions/model/session/views';
import type { Change, Outcome } from '#functions/platform/store/decision';
import { settle } from '#functions/request/settle';

type Asked = { actor: null; at: string; requestId: string };

type Answer = Promise<Outcome<CancelReply>>;

/**
 * Cancels her own booking; the next in line is called by the errand that goes with it. Asked again, since the answer
 * was lost, it says the same and changes nothing. `again` looks anew where the booking changed meanwhile.
 */
export async function cancelFound(
  request: Asked,
  { session, places, booking }: Found,
  again: () => Answer,
  also: readonly Change[] = [],
): Answer {
  const { at } = request;
  const reply: CancelReply = { cancelled: true, session: publicView(session, places, at) };
  if (booking.state === 'cancelled') return { reply };
  // Nobody who has not confirmed is written to again: the address may be a stranger's.
  const letter = booking.confirmedAt ? ('cancelled' as const) : null;
  const leaving: Leaving = { act: 'cancel', audit: rows.cancel.audit, letter };
  const decision = decideLeave(booking, leaving, { at, newId: randomUUID });
  if ('refusal' in decision || session.startsAt <= at) return { refusal: linkGone };
  const changes = [...decision.changes, ...also];
  return settle(request, { ...decision, changes, outcome: { reply } }, (failed) =>
    failed && isBooking(failed) ? again() : { refusal: linkGone },
  );
}
