import { randomUUID } from 'node:crypto';
import { booking as rows } from '#shared/contract/outreach';
import type { ConfirmReply } from '#shared/outreach/views';
import { makeLink } from '#functions/keys/booking-link';
import type { Act } from '#functions/runtime/act';
import { settle } from '#functions/runtime/settle';
import type { Change, Outcome } from '#functions/storage/decision';
import { publicView } from '#functions/storage/outreach-view';
import { loadByCode, wrongCode } from './by-code.ts';
import { decideConfirm } from './decide-confirm.ts';
import { type Found, linkGone, loadByLink, nothingHere } from './load.ts';

type Asked = { actor: null; at: string; requestId: string };

async function confirmFound(
  request: Asked,
  { session, places, booking }: Found,
  also: readonly Change[] = [],
): Promise<Outcome<ConfirmReply>> {
  const { at } = request;
  const decision = decideConfirm(session, booking, { at, newId: randomUUID });
  if (!decision) return { refusal: linkGone };
  const counted = { ...decision, changes: [...decision.changes, ...also] };
  const done = await settle(request, counted, (failed) => ({
    refusal: failed?.sk.startsWith('BOOKER#') ? wrongCode('confirm') : linkGone,
  }));
  if ('refusal' in done) return done;
  const linked = { sessionId: session.id, bookingId: booking.id };
  return {
    reply: {
      session: publicView(session, places, at),
      state: done.reply.state,
      confidenceLink: booking.before ? null : await makeLink('confidence', linked, session.startsAt),
    },
  };
}

/** Confirms by the link of the mail. */
export const confirm: Act<typeof rows.confirm> = async (request) => {
  const loaded = await loadByLink(request.body.link, ['confirm'], request.at);
  if ('refusal' in loaded) return loaded;
  // A link of another session's page is nobody's here.
  if (loaded.found.session.id !== request.params.id) return { refusal: nothingHere };
  return confirmFound(request, loaded.found);
};

/** Confirms by address and code; the try is counted in the transaction that confirms. */
export const confirmByCode: Act<typeof rows.confirmByCode> = async (request) => {
  const loaded = await loadByCode('confirm', request);
  return 'refusal' in loaded ? loaded : confirmFound(request, loaded.found, [loaded.tried]);
};
