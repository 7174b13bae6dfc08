import { randomUUID } from 'node:crypto';
import { freePlaces, inLine } from '#shared/outreach/places';
import { type RunJob, bySystem } from './run.ts';
import { commit } from '#functions/platform/store/commit';
import { readEverything } from '#functions/model/booking/read-bookings';
import { readSession } from '#functions/model/session/read-session';
import { logUnlisted } from '#functions/model/unlisted';
import { decideGive } from '#functions/model/booking/give.decide';

/** Gives free places to those who wait, in their order, while there are both. */
export const fill: RunJob = async (job, at) => {
  const found = await readSession(job.sessionId);
  const open = found && found.session.startsAt > at && found.session.state !== 'cancelled';
  if (!open || freePlaces(found.places) === 0) return job;
  const all = await readEverything(job.sessionId);
  for (const booking of inLine(all?.bookings ?? []).slice(0, all ? freePlaces(all.places) : 0)) {
    const decision = decideGive(found.session, booking, { at, newId: randomUUID });
    if ('refusal' in decision) {
      logUnlisted('job', booking.id, 'give', decision.refusal);
      continue;
    }
    const done = await commit(decision, bySystem(at));
    // The line is read anew when the job runs again, so that nobody is passed over.
    if (!done.committed) throw new Error('A place or a booking changed while places were being given');
  }
  return job;
};
