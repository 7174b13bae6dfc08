import { randomUUID } from 'node:crypto';
import { booking as rows } from '#shared/contract/outreach';
import { abuseLimits } from '#shared/outreach/settings';
import type { CancelReply } from '#shared/outreach/views';
import type { Act } from '#functions/runtime/act';
import { settle } from '#functions/runtime/settle';
import type { Outcome } from '#functions/storage/decision';
import { publicView } from '#functions/storage/outreach-view';
import { tally } from '#functions/storage/tally';
import { loadByCode, wrongCode } from './by-code.ts';
import { type Leaving, decideLeave } from './decide-leave.ts';
import { type Found, linkGone, loadByLink } from './load.ts';

type Asked = { actor: null; at: string; requestId: string };

/** Cancels her own booking; the next in line is called by the errand that goes with it. */
async function cancelFound(
  request: Asked,
  { session, places, booking }: Found,
): Promise<Outcome<CancelReply>> {
  const { at } = request;
  // Nobody who has not confirmed is written to again: the address may be a stranger's.
  const letter = booking.confirmedAt ? ('cancelled' as const) : null;
  const leaving: Leaving = { act: 'cancel', audit: rows.cancel.audit, letter };
  const decision = session.startsAt > at ? decideLeave(booking, leaving, { at, newId: randomUUID }) : null;
  if (!decision) return { refusal: linkGone };
  const done = await settle(request, decision, () => ({ refusal: linkGone }));
  return 'refusal' in done ? done : { reply: { cancelled: true, session: publicView(session, places, at) } };
}

/** Cancels by the link of an email. */
export const cancel: Act<typeof rows.cancel> = async (request) => {
  const loaded = await loadByLink(request.body.link, ['cancel'], request.at);
  return 'refusal' in loaded ? loaded : cancelFound(request, loaded.found);
};

/** Cancels by address and code, for who has no script. */
export const cancelByCode: Act<typeof rows.cancelByCode> = async (request) => {
  const loaded = await loadByCode('cancel', request);
  if ('refusal' in loaded) return loaded;
  // By itself: a transaction writes an item once, and cancelling takes away the one that counts.
  const { key, count: attribute } = loaded.tried;
  const most = abuseLimits.triesPerCode;
  const counted = await tally('Outreach', key, { attribute, most, mustExist: true });
  return counted ? cancelFound(request, loaded.found) : { refusal: wrongCode('cancel') };
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
