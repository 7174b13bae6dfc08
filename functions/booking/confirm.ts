import { randomUUID } from 'node:crypto';
import { booking as rows } from '#shared/contract/outreach';
import type { ConfirmReply } from '#shared/outreach/views';
import { makeLink } from '#functions/keys/booking-link';
import type { Act } from '#functions/runtime/act';
import { settle } from '#functions/runtime/settle';
import type { Change, Outcome } from '#functions/storage/decision';
import { publicView } from '#functions/storage/outreach-view';
import { loadByCode, triesOf, triesUpTo } from './by-code.ts';
import { decideConfirm, isConfirmed } from './decide-confirm.ts';
import { type Found, linkGone, loadByLink, nothingHere } from './load.ts';

type Asked = { actor: null; at: string; requestId: string };
type Answer = Promise<Outcome<ConfirmReply>>;

async function receipt({ session, places, booking }: Found, at: string): Promise<ConfirmReply> {
  const linked = { sessionId: session.id, bookingId: booking.id };
  return {
    session: publicView(session, places, at),
    state: booking.state,
    confidenceLink: booking.before ? null : await makeLink('confidence', linked, session.startsAt),
  };
}

/** Confirms once; asked again, it gives the same receipt. `again` looks anew where the booking changed meanwhile. */
async function confirmFound(
  request: Asked,
  found: Found,
  again: () => Answer,
  also: readonly Change[] = [],
): Answer {
  const { at } = request;
  const { session, booking } = found;
  if (isConfirmed(session, booking, at)) return { reply: await receipt(found, at) };
  const decision = decideConfirm(session, booking, { at, newId: randomUUID });
  if (!decision) return { refusal: linkGone };
  const reply = await receipt({ ...found, booking: decision.outcome.reply }, at);
  const changes = [...decision.changes, ...also];
  return settle(request, { ...decision, changes, outcome: { reply } }, again);
}

/** Confirms by the link of the mail. */
export const confirm: Act<typeof rows.confirm> = async (request) => {
  const loaded = await loadByLink(request.body.link, ['confirm'], request.at);
  if ('refusal' in loaded) return loaded;
  // A link of another session's page is nobody's here.
  if (loaded.found.session.id !== request.params.id) return { refusal: nothingHere };
  return confirmFound(request, loaded.found, () => confirm(request));
};

/** Confirms by address and code; the try is counted in the transaction that confirms. */
export const confirmByCode: Act<typeof rows.confirmByCode> = async (request) => {
  const loaded = await loadByCode('confirm', request);
  if ('refusal' in loaded) return loaded;
  const { found, who } = loaded;
  const tried: Change = {
    do: 'count',
    table: 'Outreach',
    key: { pk: who.pk, sk: who.sk },
    count: triesOf.confirm,
    by: 1,
    upTo: triesUpTo('confirm', who),
    also: { count: 'rightTries', by: 1 },
  };
  return confirmFound(request, found, () => confirmByCode(request), [tried]);
};
