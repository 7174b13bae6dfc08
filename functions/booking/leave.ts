import { randomUUID } from 'node:crypto';
import { booking as rows } from '#shared/contract/outreach';
import type { CancelReply } from '#shared/outreach/views';
import type { Act } from '#functions/runtime/act';
import { settle } from '#functions/runtime/settle';
import type { Change, Outcome } from '#functions/storage/decision';
import { type LeftItem, isBooking, leftSort } from '#functions/storage/outreach-items';
import { publicView } from '#functions/storage/outreach-view';
import { tally } from '#functions/storage/tally';
import { loadByCode, triesOf, triesUpTo } from './by-code.ts';
import { type Leaving, decideLeave } from './decide-leave.ts';
import { type Found, linkGone, loadByLink } from './load.ts';

type Asked = { actor: null; at: string; requestId: string };
type Answer = Promise<Outcome<CancelReply>>;

/**
 * Cancels her own booking; the next in line is called by the errand that goes with it. Asked again, since the answer
 * was lost, it says the same and changes nothing. `again` looks anew where the booking changed meanwhile.
 */
async function cancelFound(
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
  const decision = session.startsAt > at ? decideLeave(booking, leaving, { at, newId: randomUUID }) : null;
  if (!decision) return { refusal: linkGone };
  const changes = [...decision.changes, ...also];
  return settle(request, { ...decision, changes, outcome: { reply } }, (failed) =>
    failed && isBooking(failed) ? again() : { refusal: linkGone },
  );
}

/** Cancels by the link of an email. */
export const cancel: Act<typeof rows.cancel> = async (request) => {
  const loaded = await loadByLink(request.body.link, ['cancel'], request.at);
  return 'refusal' in loaded ? loaded : cancelFound(request, loaded.found, () => cancel(request));
};

/** Cancels by address and code, for who has no script. */
export const cancelByCode: Act<typeof rows.cancelByCode> = async (request) => {
  const loaded = await loadByCode('cancel', request);
  if ('refusal' in loaded) return loaded;
  const { found, who } = loaded;
  const again = () => cancelByCode(request);
  // Nothing comes of a repeat, so it costs no try.
  if (found.booking.state === 'cancelled') return cancelFound(request, found, again);
  // By itself: a transaction writes an item once, and cancelling takes away the one that counts.
  const counting = { attribute: triesOf.cancel, most: triesUpTo('cancel', who), mustExist: true };
  if (!(await tally('Outreach', { pk: who.pk, sk: who.sk }, counting))) return again();
  // With the wrong tries that were made of it: what is left of the five is left to the repeats.
  const left: LeftItem = { ...who, sk: leftSort(found.booking.booker) };
  return cancelFound(request, found, again, [
    { do: 'put', table: 'Outreach', item: left, expect: 'anything' },
  ]);
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
