import { hosting as rows } from '#shared/contract/hosting';
import { later } from '#shared/time/later';
import { decideEndBooking } from '#functions/model/booking/end.decide';
import type { BookingItem } from '#functions/model/booking/records';
import { job } from '#functions/model/job/records';
import { bookingLetter } from '#functions/model/message/booking-letter';
import type { SessionItem } from '#functions/model/session/records';
import type { Change } from '#functions/platform/store/decision';
import type { Act } from '#functions/request/act';
import { type Ctx, act, changing } from './on-booking.ts';

/** Looking for a free place comes first: it sends its own letter, and then the letter about waiting is not needed. */
const minutesToLook = 2;

/** What follows an approval: a job that looks for a free place, and a letter for those who still wait. */
function afterApproval({ id, confirmedAt }: BookingItem, session: SessionItem, { at, newId }: Ctx): Change[] {
  const fill = job({ id: newId(), kind: 'fill', sessionId: session.id }, at, at);
  // An unconfirmed address may be a stranger's: they hear it when they confirm.
  if (confirmedAt === null || session.startsAt <= at) return [fill];
  const about = { letter: 'waiting', sessionId: session.id, bookingId: id } as const;
  return [fill, bookingLetter(newId(), about, at, later(at, minutesToLook))];
}

/** Approves a sign-up from an address that is not on the list, so that it joins the line; or declines it. */
export const approve: Act<typeof rows.approve> = (request) => {
  const { decision: step } = request.body;
  return act(request, { audit: rows.approve.audit, step }, ({ booking, session, to }, ctx) => {
    if (step === 'decline') {
      const letter = booking.confirmedAt ? ('declined' as const) : null;
      return decideEndBooking(booking, { act: 'decline', audit: 'booking.declined', letter }, ctx);
    }
    return changing(booking, rows.approve.audit, { state: to }, afterApproval(booking, session, ctx));
  });
};
