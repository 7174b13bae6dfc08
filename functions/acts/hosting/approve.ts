import { hosting as rows } from '#shared/contract/hosting';
import { later } from '#shared/time/later';
import { decideLeave } from '#functions/model/booking/leave.decide';
import type { BookingItem } from '#functions/model/booking/records';
import { errand } from '#functions/model/job/records';
import { bookingLetter } from '#functions/model/message/booking-letter';
import type { SessionItem } from '#functions/model/session/records';
import type { Change } from '#functions/platform/store/decision';
import type { Act } from '#functions/request/act';
import { type Ctx, act, changing } from './on-booking.ts';

/** The look for a free place comes first: who is given one hears only of that, since her letter is then not wanted. */
const minutesToLook = 2;

/** What follows an approval: a look for a free place, and for who finds none the word that she waits. */
function afterApproval({ id, confirmedAt }: BookingItem, session: SessionItem, { at, newId }: Ctx): Change[] {
  const fill = errand({ id: newId(), kind: 'fill', sessionId: session.id }, at, at);
  // A stranger's address is not written to again: she hears it when she confirms.
  if (confirmedAt === null || session.startsAt <= at) return [fill];
  const about = { letter: 'waiting', sessionId: session.id, bookingId: id } as const;
  return [fill, bookingLetter(newId(), about, at, later(at, minutesToLook))];
}

/** Approves a sign-up from an address that is not on the list, which then waits in the line; or declines it. */
export const approve: Act<typeof rows.approve> = (request) => {
  const { decision: step } = request.body;
  return act(request, { audit: rows.approve.audit, step }, ({ booking, session, to }, ctx) => {
    if (step === 'decline') {
      const letter = booking.confirmedAt ? ('declined' as const) : null;
      return decideLeave(booking, { act: 'decline', audit: 'booking.declined', letter }, ctx);
    }
    return changing(booking, rows.approve.audit, { state: to }, afterApproval(booking, session, ctx));
  });
};
