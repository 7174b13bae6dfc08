import { randomUUID } from 'node:crypto';
import { inLine } from '#shared/outreach/places';
import { type RunErrand, bySystem } from '#functions/outbox/run-errands';
import { commit } from '#functions/storage/commit';
import { placesLeft } from '#functions/storage/outreach-view';
import { readEverything } from '#functions/storage/read-bookings';
import { readSession } from '#functions/storage/read-session';
import { decideGive } from '../decide-give.ts';

/** Gives free places to those who wait, in their order, as long as there are any of both. */
export const fill: RunErrand = async (errand, at) => {
  const found = await readSession(errand.sessionId);
  const open = found && found.session.startsAt > at && found.session.state !== 'cancelled';
  if (!open || placesLeft(found.places) === 0) return errand;
  const all = await readEverything(errand.sessionId);
  let left = all ? placesLeft(all.places) : 0;
  for (const booking of inLine(all?.bookings ?? [])) {
    if (left <= 0) break;
    const done = await commit(decideGive(found.session, booking, { at, newId: randomUUID }), bySystem(at));
    // The engine counts: when somebody else took the last place, there is none to give.
    if (!done.committed && done.failed?.sk === 'PLACES') break;
    if (done.committed) left -= 1;
  }
  return errand;
};
