import { randomUUID } from 'node:crypto';
import { move } from '#shared/lifecycle/moves';
import { bookingMoves, over } from '#shared/outreach/booking-states';
import { type RunErrand, bySystem } from './run.ts';
import { commit } from '#functions/platform/store/commit';
import { type BookingItem, bookingChain } from '#functions/model/booking/records';
import { moved } from '#functions/model/booking/moved';
import { type Everything, readEverything } from '#functions/model/booking/read-bookings';
import type { ErrandItem } from '#functions/model/job/records';
import { type Leaving, decideLeave } from '#functions/model/booking/leave.decide';
import { logUnlisted } from '#functions/model/unlisted';
import { readFound } from '#functions/model/booking/load';

const context = (at: string) => ({ at, newId: randomUUID });

async function leave(booking: BookingItem, leaving: Leaving, at: string): Promise<void> {
  const decision = decideLeave(booking, leaving, context(at));
  if ('refusal' in decision) return logUnlisted('errand', booking.id, leaving.act, decision.refusal);
  const done = await commit(decision, bySystem(at));
  // Its owner was quicker: what is so now is looked at when the errand is run again.
  if (!done.committed) throw new Error('A booking changed while it was being ended');
}

/** A place that nobody confirmed or accepted in time is given back. */
export const lapse: RunErrand = async (errand, at) => {
  const found = errand.bookingId ? await readFound(errand.sessionId, errand.bookingId) : null;
  if (!found) return errand;
  const { state, until, confirmedAt } = found.booking;
  const kept = state === 'held' || state === 'offered' || confirmedAt === null;
  if (!kept || until === null || until > at) return errand;
  // A stranger's address is not written to again.
  const letter = confirmedAt ? ('lapsed' as const) : null;
  await leave(found.booking, { act: 'lapse', audit: 'booking.lapsed', letter }, at);
  return errand;
};

/** The session is cancelled: every booking that stands is ended, and whoever confirmed is told. */
export const callOff: RunErrand = async (errand, at) => {
  const all = await readEverything(errand.sessionId);
  for (const booking of all?.bookings ?? []) {
    if (over.includes(booking.state)) continue;
    const letter = booking.confirmedAt ? ('session-cancelled' as const) : null;
    await leave(booking, { act: 'call-off', audit: 'booking.called-off', letter }, at);
  }
  return errand;
};

/** The session an errand was asked for, unless it was moved since: then another errand is due. */
async function unmoved(errand: ErrandItem): Promise<Everything | null> {
  const all = await readEverything(errand.sessionId);
  return all?.session.schedule === errand.schedule ? all : null;
}

/** Access and dietary notes are deleted some days after the session (H31). */
export const forgetNotes: RunErrand = async (errand, at) => {
  for (const booking of (await unmoved(errand))?.bookings ?? []) {
    if (!booking.accessNeeds && !booking.dietary) continue;
    const step = move(bookingMoves, booking.state, 'forget-notes');
    if ('refusal' in step) {
      logUnlisted('errand', booking.id, 'forget-notes', step.refusal);
      continue;
    }
    const { item, changes } = moved(booking, { accessNeeds: '', dietary: '' });
    const done = await commit(
      {
        changes,
        audit: [
          {
            chain: bookingChain(booking),
            act: 'booking.notes-deleted',
            outcome: 'done',
            subject: `booking#${booking.id}`,
            fields: ['accessNeeds', 'dietary'],
            version: { from: booking.version, to: item.version },
          },
        ],
        outcome: { reply: item },
      },
      bySystem(at),
    );
    if (!done.committed) throw new Error('A booking changed while its notes were being deleted');
  }
  return errand;
};

/** Bookings are deleted some months after the session (H31); what is left names nobody. */
export const forgetBookings: RunErrand = async (errand, at) => {
  for (const booking of (await unmoved(errand))?.bookings ?? [])
    if (booking.state !== 'erased')
      await leave(booking, { act: 'erase', audit: 'booking.erased', letter: null, begun: true }, at);
  return errand;
};
