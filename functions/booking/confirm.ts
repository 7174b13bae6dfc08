import { randomUUID } from 'node:crypto';
import { booking as rows } from '#shared/contract/outreach';
import { abuseLimits } from '#shared/outreach/settings';
import type { ConfirmReply } from '#shared/outreach/views';
import { fitsCode, makeLink } from '#functions/keys/booking-link';
import { rateKey } from '#functions/keys/rate';
import type { Act } from '#functions/runtime/act';
import { settle } from '#functions/runtime/settle';
import type { Change, Key, Outcome, Refusal } from '#functions/storage/decision';
import { sessionPk } from '#functions/storage/outreach-items';
import { publicView } from '#functions/storage/outreach-view';
import { batch } from '#functions/storage/read';
import { tally } from '#functions/storage/tally';
import { bookerIn, bookerSorts } from './bookers.ts';
import { decideConfirm } from './decide-confirm.ts';
import { type Found, linkGone, loadByLink, nothingHere, readFound, tooMany } from './load.ts';

type Asked = { actor: null; at: string; requestId: string };

const linkedOf = ({ session, booking }: Found) => ({ sessionId: session.id, bookingId: booking.id });

async function confirmFound(
  request: Asked,
  found: Found,
  also: readonly Change[] = [],
): Promise<Outcome<ConfirmReply>> {
  const { at } = request;
  const { session, places, booking } = found;
  const decision = decideConfirm(session, booking, { at, newId: randomUUID });
  if (!decision) return { refusal: linkGone };
  const counted = { ...decision, changes: [...decision.changes, ...also] };
  const done = await settle(request, counted, (failed) => ({
    refusal: failed?.sk.startsWith('BOOKER#') ? wrongCode : linkGone,
  }));
  if ('refusal' in done) return done;
  return {
    reply: {
      session: publicView(session, places, at),
      state: done.reply.state,
      confidenceLink: booking.before ? null : await makeLink('confidence', linkedOf(found), session.startsAt),
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
        'This address and code do not fit together, or were tried too often. Use the link in the email, or sign up again: the email then comes once more, and its code works',
    },
  ],
};

/**
 * Confirms by address and code, five tries for each mail. Where there is no booking, no try left or another code, the
 * answer is the same, so it tells nobody who is booked. A try counts in the transaction that confirms, or by itself.
 */
export const confirmByCode: Act<typeof rows.confirmByCode> = async (request) => {
  const { at, params, body, source } = request;
  const sorts = await bookerSorts(body.email);
  const pk = sessionPk(params.id);
  const { key, expiresAt } = await rateKey('code', source, at);
  const bookers = sorts.map((sk) => ({ pk, sk }));
  const stored = (await batch({ Outreach: [...bookers, key] })).Outreach;
  const who = bookerIn(stored);
  const booker: Key = { pk, sk: who?.sk ?? sorts[0] };
  const { triesPerCode, wrongCodesPerSource } = abuseLimits;
  const wrongSoFar = Number(stored.find(({ sk }) => sk === key.sk)?.['n'] ?? 0);
  if (wrongSoFar >= wrongCodesPerSource) return { refusal: tooMany };
  const found = who && who.tries < triesPerCode ? await readFound(params.id, who.bookingId) : null;
  if (found && (await fitsCode(body.code, linkedOf(found), found.booking.codeKey)))
    return confirmFound(request, found, [
      { do: 'count', table: 'Outreach', key: booker, count: 'tries', by: 1, upTo: triesPerCode },
    ]);
  await tally('Outreach', key, { attribute: 'n', most: wrongCodesPerSource, expiresAt });
  await tally('Outreach', booker, { attribute: 'tries', most: triesPerCode, mustExist: true });
  return { refusal: wrongCode };
};
