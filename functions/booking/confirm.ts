import { randomUUID } from 'node:crypto';
import { booking as rows } from '#shared/contract/outreach';
import { abuseLimits } from '#shared/outreach/settings';
import type { ConfirmReply } from '#shared/outreach/views';
import { fitsCode, makeLink } from '#functions/keys/booking-link';
import { addressHash } from '#functions/keys/look-up';
import type { Act } from '#functions/runtime/act';
import { settle } from '#functions/runtime/settle';
import type { Outcome, Refusal } from '#functions/storage/decision';
import { type BookerItem, sessionPk } from '#functions/storage/outreach-items';
import { publicView } from '#functions/storage/outreach-view';
import { tally } from '#functions/storage/tally';
import { decideConfirm } from './decide-confirm.ts';
import { type Found, linkGone, loadByLink, nothingHere, readFound } from './load.ts';

type Asked = { actor: null; at: string; requestId: string };

async function confirmFound(
  request: Asked,
  { session, places, booking }: Found,
): Promise<Outcome<ConfirmReply>> {
  const { at } = request;
  const decision = decideConfirm(session, booking, { at, newId: randomUUID });
  if (!decision) return { refusal: linkGone };
  const done = await settle(request, decision, () => ({ refusal: linkGone }));
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

const wrongCode: Refusal = {
  code: 'malformed',
  fields: [
    {
      path: 'code',
      message:
        'This address and code do not fit together, or the code is used up. Sign up again for a new one',
    },
  ],
};

/**
 * Confirms by address and code, five tries for each booking. Where there is no booking, no try left or another code,
 * the answer is the same, so it tells nobody who is booked.
 */
export const confirmByCode: Act<typeof rows.confirmByCode> = async (request) => {
  const { params, body } = request;
  const key = { pk: sessionPk(params.id), sk: `BOOKER#${await addressHash(body.email)}` };
  const most = abuseLimits.triesPerCode;
  const tried = await tally('Outreach', key, { attribute: 'tries', most, mustExist: true });
  const found = tried && (await readFound(params.id, (tried as BookerItem).bookingId));
  if (!found) return { refusal: wrongCode };
  const linked = { sessionId: params.id, bookingId: found.booking.id };
  if (!(await fitsCode(body.code, linked, found.booking.codeKey))) return { refusal: wrongCode };
  return confirmFound(request, found);
};
