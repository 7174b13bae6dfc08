import { randomUUID } from 'node:crypto';
import { move } from '#shared/lifecycle/moves';
import { bookingMoves, over } from '#shared/outreach/booking-states';
import { type RunJob, bySystem } from './run.ts';
import { commit } from '#functions/platform/store/commit';
import { type BookingItem, bookingChain } from '#functions/model/booking/records';
import { moved } from '#functions/model/booking/moved';
import { type Everything, readEverything } from '#functions/model/booking/read-bookings';
import type { JobItem } from '#functions/model/job/records';
import { type BookingEnd, decideEndBooking } from '#functions/model/booking/end.decide';
import { logUnlisted } from '#functions/model/unlisted';
import { readFound } from '#functions/model/booking/load';

const context = (at: string) => ({ at, newId: randomUUID });

async function leave(booking: BookingItem, leaving: BookingEnd, at: string): Promise<void> {
  const decision = decideEndBooking(booking, leaving, context(at));
  if ('refusal' in decision) return logUnlisted('job', booking.id, leaving.act, decision.refusal);
  const done = await commit(decision, bySystem(at));
  // Its booker was quicker: the job looks at the current state when it runs again.
  if (!done.committed) throw new Error('A booking changed while it was being ended');
}

/** Frees a place that was not confirmed or accepted in time. */
export const lapse: RunJob = async (job, at) => {
  const found = job.bookingId ? await readFound(job.sessionId, job.bookingId) : null;
  if (!found) return job;
  const { state, until, confirmedAt } = found.booking;
  const kept = state === 'held' || state === 'offered' || confirmedAt === null;
  if (!kept || until === null || until > at) return job;
  // An unconfirmed address may be a stranger's and gets no more mail.
  const letter = confirmedAt ? ('lapsed' as const) : null;
  await leave(found.booking, { act: 'lapse', audit: 'booking.lapsed', letter }, at);
  return job;
};

/** Ends every booking of a cancelled session, and tells those who had confirmed. */
export const callOff: RunJob = async (job, at) => {
  const all = await readEverything(job.sessionId);
  for (const booking of all?.bookings ?? []) {
    if (over.includes(booking.state)) continue;
    const letter = booking.confirmedAt ? ('session-cancelled' as const) : null;
    await leave(booking, { act: 'call-off', audit: 'booking.called-off', letter }, at);
  }
  return job;
};

/** The session of a job, or null where it was moved since: then another job is due. */
async function unmoved(job: JobItem): Promise<Everything | null> {
  const all = await readEverything(job.sessionId);
  return all?.session.schedule === job.schedule ? all : null;
}

/** Deletes access and dietary notes some days after the session (H31). */
export const forgetNotes: RunJob = async (job, at) => {
  for (const booking of (await unmoved(job))?.bookings ?? []) {
    if (!booking.accessNeeds && !booking.dietary) continue;
    const step = move(bookingMoves, booking.state, 'forget-notes');
    if ('refusal' in step) {
      logUnlisted('job', booking.id, 'forget-notes', step.refusal);
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
  return job;
};

/** Deletes bookings some months after the session (H31); what is kept names nobody. */
export const forgetBookings: RunJob = async (job, at) => {
  for (const booking of (await unmoved(job))?.bookings ?? [])
    if (booking.state !== 'erased')
      await leave(booking, { act: 'erase', audit: 'booking.erased', letter: null, begun: true }, at);
  return job;
};
