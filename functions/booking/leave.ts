import { randomUUID } from 'node:crypto';
import { booking as rows } from '#shared/contract/outreach';
import type { Act } from '#functions/runtime/act';
import { settle } from '#functions/runtime/settle';
import { publicView } from '#functions/storage/outreach-view';
import { type Leaving, decideLeave } from './decide-leave.ts';
import { linkGone, loadByLink } from './load.ts';

/** Cancels her own booking; the next in line is called by the errand that goes with it. */
export const cancel: Act<typeof rows.cancel> = async (request) => {
  const { at, body } = request;
  const loaded = await loadByLink(body.link, ['cancel'], at);
  if ('refusal' in loaded) return loaded;
  const { session, places, booking } = loaded.found;
  // Nobody who has not confirmed is written to again: the address may be a stranger's.
  const letter = booking.confirmedAt ? ('cancelled' as const) : null;
  const leaving: Leaving = { act: 'cancel', audit: rows.cancel.audit, letter };
  const decision = session.startsAt > at ? decideLeave(booking, leaving, { at, newId: randomUUID }) : null;
  if (!decision) return { refusal: linkGone };
  const done = await settle(request, decision, () => ({ refusal: linkGone }));
  return 'refusal' in done ? done : { reply: { cancelled: true, session: publicView(session, places, at) } };
};

/** Deletes what is held of a person for one session; she is not written to after it. */
export const erase: Act<typeof rows.erase> = async (request) => {
  const { at, body } = request;
  const loaded = await loadByLink(body.link, ['erase'], at);
  if ('refusal' in loaded) return loaded;
  const { session, booking } = loaded.found;
  const begun = session.startsAt <= at;
  const leaving: Leaving = { act: 'erase', audit: rows.erase.audit, letter: null, begun };
  const decision = decideLeave(booking, leaving, { at, newId: randomUUID });
  if (!decision) return { refusal: linkGone };
  const done = await settle(request, decision, () => ({ refusal: linkGone }));
  return 'refusal' in done ? done : { reply: { erased: true } };
};
