import { randomUUID } from 'node:crypto';
import type { ConfirmReply } from '#shared/outreach/views';
import { makeLink } from '#functions/model/booking/booking-link';
import { type Found, linkGone } from '#functions/model/booking/load';
import { publicView } from '#functions/model/session/views';
import type { Change, Outcome } from '#functions/platform/store/decision';
import { settle } from '#functions/request/settle';
import { decideConfirm, isConfirmed } from './confirm.decide.ts';

type LinkRequest = { actor: null; at: string; requestId: string };

type Answer = Promise<Outcome<ConfirmReply>>;

async function receipt({ session, places, booking }: Found, at: string): Promise<ConfirmReply> {
  const linked = { sessionId: session.id, bookingId: booking.id };
  return {
    session: publicView(session, places, at),
    state: booking.state,
    confidenceLink: booking.before ? null : await makeLink('confidence', linked, session.startsAt),
  };
}

/** Confirms once; a repeat gets the same receipt. `again` reads anew where the booking changed meanwhile. */
export async function confirmFound(
  request: LinkRequest,
  found: Found,
  again: () => Answer,
  also: readonly Change[] = [],
): Answer {
  const { at } = request;
  const { session, places, booking } = found;
  if (isConfirmed(session, booking, at)) return { reply: await receipt(found, at) };
  const decision = decideConfirm(session, booking, { at, newId: randomUUID, places });
  if (!decision) return { refusal: linkGone };
  const reply = await receipt({ ...found, booking: decision.outcome.reply }, at);
  const changes = [...decision.changes, ...also];
  return settle(request, { ...decision, changes, outcome: { reply } }, again);
}
