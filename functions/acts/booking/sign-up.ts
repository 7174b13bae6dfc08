import { randomUUID } from 'node:crypto';
import { booking as rows } from '#shared/contract/booking';
import { giveUntil, mostHeld, placesLeft } from '#shared/outreach/places';
import { placesWords, publicState } from '#shared/outreach/session-states';
import { abuseLimits } from '#shared/outreach/settings';
import type { SignUpReply } from '#shared/outreach/views';
import { judgeStart } from '#functions/model/booking/form-start';
import { tooMany } from '#functions/model/booking/load';
import { type BookerItem, type BookingItem, isBooking } from '#functions/model/booking/records';
import { demonstration } from '#functions/model/service/demonstration';
import { mayComeIn } from '#functions/model/person/may-come-in';
import { bookingKey } from '#functions/model/session/keys';
import type { PlacesItem } from '#functions/model/session/records';
import { keyFor } from '#functions/platform/keys/keys';
import { rateKey } from '#functions/platform/keys/rate';
import type { Item, Outcome, Refusal } from '#functions/platform/store/decision';
import { get } from '#functions/platform/store/read';
import { countAgainstLimit } from '#functions/platform/store/counted-limit';
import type { Act, ActRequest } from '#functions/request/act';
import { settle } from '#functions/request/settle';
import { bookerSorts } from './bookers.ts';
import { checkAddress, checkAgainstSession } from './check-sign-up.ts';
import { answersOf, holds } from './form-sent.ts';
import { type Read, readForSignUp } from './read-for-sign-up.ts';
import { decideRepeat, letterFor } from './repeat.decide.ts';
import { type SignUpContext, decideSignUp, outcomeOf, signUpReply } from './sign-up.decide.ts';

type Request = ActRequest<typeof rows.signUp>;
/** `fewHere`: few have signed up from the same network within the hour. */
type Context = Omit<SignUpContext, 'mostHeld'> & { fewHere: boolean };

/** Whoever shares one network, as in a court building, is told what else they can do. */
const tooManyHere: Refusal = {
  code: 'too-many',
  detail:
    'Many people have signed up from your network in the last hour. They may be colleagues in the same building. Wait an hour, use another network such as your phone’s, or phone us. What you typed is kept on this page.',
};

const movedMeanwhile: Refusal = {
  code: 'busy-here',
  detail: 'Nothing was lost. Send it again in a moment.',
};

function askFirst(startsAt: string): Refusal {
  return {
    code: 'not-possible-now',
    detail: 'All places are taken. You can join the waiting list: nothing you typed is lost.',
    current: { full: true, giveUntil: giveUntil(startsAt) },
  };
}

/** Checks of a sign-up that its schema cannot make; null where nothing is wrong. */
async function refusalOf({ body, at }: Request, { session, places }: Read): Promise<Refusal | null> {
  const state = publicState(session, placesLeft(places), at);
  if (state !== 'open' && state !== 'full')
    return { code: 'not-possible-now', detail: placesWords(state, false) };
  const fields = [...checkAddress(body.email, demonstration), ...checkAgainstSession(body, session.details)];
  if (fields.length > 0) return { code: 'malformed', fields };
  const start = await judgeStart(body.started, session.id, at);
  if (start === 'fits') return null;
  const message =
    start === 'too-fast'
      ? 'That was very fast. Wait a few seconds and send it again; nothing is lost'
      : 'This form has been open for too long. Send it again; nothing is lost';
  return { code: 'malformed', fields: [{ path: 'started', message }] };
}

/** Counted like any repeat: an address that never met the limit would be shown to have no booking. */
async function sameAgain(reply: SignUpReply, { rate }: Context): Promise<Outcome<SignUpReply>> {
  const most = abuseLimits.mailsPerAddress;
  const counting = { attribute: 'mails', most, ...(rate.expiresAt && { expiresAt: rate.expiresAt }) };
  return (await countAgainstLimit('Outreach', rate.key, counting)) ? { reply } : { refusal: tooMany };
}

async function repeat(
  request: Request,
  { session, ids, sent }: Read,
  booker: BookerItem,
  reply: SignUpReply,
  ctx: Context,
): Promise<Outcome<SignUpReply>> {
  const answers = answersOf(request.body);
  const { bookingId } = booker;
  const booking =
    sent.find(({ id }) => id === bookingId) ??
    (await get<BookingItem>('Outreach', bookingKey(session.id, bookingId)));
  const ofThisForm = ids.includes(bookingId);
  // The same form with the same answers: its mail has been sent already.
  if (ofThisForm && booking && holds(booking, answers)) return sameAgain(reply, ctx);
  const letter = booking && letterFor(booking);
  if (!letter) return { reply };
  // Until it is confirmed, the form's latest answers count; afterwards only the mail's link changes it.
  const corrected = ofThisForm && booking.confirmedAt === null ? answers : null;
  const lost = (failed: Item | null): Outcome<SignUpReply> => {
    if (failed?.sk.startsWith('HOUR#')) return { refusal: tooMany };
    // Another repeat was quicker and sent the mail, or the booking changed and nothing was written.
    return failed && isBooking(failed) ? { refusal: movedMeanwhile } : { reply };
  };
  return settle(request, decideRepeat(booking, booker, letter, reply, { ...ctx, corrected }), lost);
}

async function book(request: Request, found: Read, ctx: Context): Promise<Outcome<SignUpReply>> {
  const { body, at } = request;
  const { session, places, booker } = found;
  const outcome = outcomeOf(mayComeIn(body.email, demonstration), places, ctx.fewHere);
  if (outcome === 'waiting' && body.ifFull === 'ask') return { refusal: askFirst(session.startsAt) };
  const reply = signUpReply(outcome, session.startsAt, at);
  // A filled-in hidden field means a robot: it gets the same answer as everybody, and nothing is stored.
  if (body.website) return { reply };
  if (booker) return repeat(request, found, booker, reply, ctx);
  // The id may be taken by a cancelled booking or a corrected address: then another id is used.
  const free = found.ids.find((id) => !found.sent.some((one) => one.id === id));
  const id = free ?? ctx.newId();
  return settle(
    request,
    decideSignUp(session, { ...body, id }, outcome, { ...ctx, mostHeld: mostHeld(places) }),
    (failed) => lost(request, found, ctx, failed),
  );
}

/** Another sign-up of the same person, no place left, too many mails, or an id just taken. */
function lost(
  request: Request,
  found: Read,
  ctx: Context,
  failed: Item | null,
): Outcome<SignUpReply> | Promise<Outcome<SignUpReply>> {
  const sk = failed?.sk ?? '';
  if (sk.startsWith('BOOKER#')) return book(request, { ...found, booker: failed as BookerItem }, ctx);
  if (sk === 'PLACES') return book(request, { ...found, places: failed as PlacesItem }, ctx);
  if (sk.startsWith('HOUR#')) return { refusal: tooMany };
  if (failed && isBooking(failed)) return book(request, { ...found, sent: [...found.sent, failed] }, ctx);
  return { refusal: movedMeanwhile };
}

/** Signs up for a session. The answer is the same whether or not the address has signed up before. */
export const signUp: Act<typeof rows.signUp> = async (request) => {
  const { at, body, params, source } = request;
  const from = await rateKey('source', source, at);
  const most = abuseLimits.signUpsPerSource;
  const counting = { attribute: 'n', most, expiresAt: from.expiresAt };
  const tried = await countAgainstLimit('Outreach', from.key, counting);
  if (!tried) return { refusal: tooManyHere };
  const bookers = await bookerSorts(body.email);
  const found = await readForSignUp(params.id, body.id, bookers);
  if (!found) return { refusal: { code: 'not-found' } };
  const refusal = await refusalOf(request, found);
  if (refusal) return { refusal };
  return book(request, found, {
    at,
    booker: bookers[0],
    rate: await rateKey('mail', body.email, at),
    codeKey: (await keyFor('link')).name,
    newId: randomUUID,
    // Every try counts, so that nobody can tell from the answer who is booked.
    fewHere: Number(tried['n']) <= abuseLimits.heldPerSource,
  });
};
