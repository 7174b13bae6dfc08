import { booking as rows } from '#shared/contract/booking';
import { type Places, heldUntil, mayHold, placesLeft } from '#shared/outreach/places';
import { abuseLimits } from '#shared/outreach/settings';
import type { SignUp } from '#shared/outreach/sign-up';
import type { SignUpReply } from '#shared/outreach/views';
import { bookingLetter } from '#functions/model/message/booking-letter';
import { job } from '#functions/model/job/records';
import { type Change, type Count, type Decision, noEntryYet } from '#functions/platform/store/decision';
import { type BookerItem, type BookingItem, bookingChain } from '#functions/model/booking/records';
import type { SessionItem } from '#functions/model/session/records';
import { bookingKey, sessionPk } from '#functions/model/session/keys';
import { countMove } from '#functions/model/booking/moved';
import { answersOf } from './form-sent.ts';

export type SignUpOutcome = SignUpReply['outcome'];
export type SignUpContext = {
  at: string;
  /** Sort key of the item that says who is booked. */
  booker: BookerItem['sk'];
  rate: Pick<Count, 'key' | 'expiresAt'>;
  codeKey: string;
  /** How many unconfirmed places the session allows now. */
  mostHeld: number;
  newId: () => string;
};

/**
 * What comes of a new sign-up, from the address given and the session's places (H12). `fewHere`: few have signed up
 * from the same network within the hour.
 */
export function outcomeOf(allowListed: boolean, places: Places, fewHere: boolean): SignUpOutcome {
  if (!allowListed) return 'approval';
  if (placesLeft(places) === 0) return 'waiting';
  return fewHere && mayHold(places) ? 'held' : 'confirm-first';
}

/** A place that goes to whoever confirms first is waited for like any other. */
const stateOf = (outcome: SignUpOutcome) => (outcome === 'confirm-first' ? 'waiting' : outcome);

export function signUpReply(outcome: SignUpOutcome, startsAt: string, at: string): SignUpReply {
  const kept = outcome === 'held' || outcome === 'confirm-first';
  return { outcome, until: kept ? heldUntil(startsAt, at) : null };
}

/** Counts one more mail to an address within the hour. */
export function countMail({ key, expiresAt }: SignUpContext['rate']): Change {
  return {
    do: 'count',
    table: 'Outreach',
    key,
    count: 'mails',
    by: 1,
    upTo: abuseLimits.mailsPerAddress,
    ...(expiresAt !== undefined && { expiresAt }),
  };
}

function newBooking(
  session: SessionItem,
  body: SignUp,
  outcome: SignUpOutcome,
  ctx: SignUpContext,
): BookingItem {
  const { id, email } = body;
  return {
    ...(bookingKey(session.id, id) as Pick<BookingItem, 'pk' | 'sk'>),
    version: 1,
    chainHead: noEntryYet,
    id,
    sessionId: session.id,
    state: stateOf(outcome),
    was: null,
    ...answersOf(body),
    email,
    booker: ctx.booker,
    codeKey: ctx.codeKey,
    bookedAt: ctx.at,
    waitsSince: outcome === 'held' ? null : ctx.at,
    confirmedAt: null,
    until: heldUntil(session.startsAt, ctx.at),
    ...(outcome === 'held' && { holds: true }),
    inCalendar: false,
    sequence: 0,
    before: null,
    feedback: null,
    note: '',
  };
}

/**
 * Decides a first sign-up: the item for the address, the booking, the place, the mail that asks to confirm, and its
 * expiry. Pure.
 */
export function decideSignUp(
  session: SessionItem,
  body: SignUp,
  outcome: SignUpOutcome,
  ctx: SignUpContext,
): Decision<SignUpReply> {
  const booking = newBooking(session, body, outcome, ctx);
  const { at } = ctx;
  const about = { sessionId: session.id, bookingId: booking.id };
  const who: BookerItem = {
    pk: sessionPk(session.id),
    sk: ctx.booker,
    version: 1,
    bookingId: booking.id,
    tries: 0,
    cancelTries: 0,
  };
  return {
    changes: [
      // First, so that a repeat is recognised before it is told that all places are taken.
      { do: 'put', table: 'Outreach', item: who, expect: 'absent' },
      { do: 'put', table: 'Outreach', item: booking, expect: 'absent' },
      ...countMove(null, booking, ctx.mostHeld),
      countMail(ctx.rate),
      bookingLetter(ctx.newId(), { letter: 'confirm', ...about }, at),
      job({ id: ctx.newId(), kind: 'lapse', ...about }, at, booking.until ?? at),
    ],
    audit: [
      {
        chain: bookingChain(booking),
        act: rows.signUp.audit,
        outcome: 'done',
        subject: `booking#${booking.id}`,
        to: booking.state,
        version: { from: 0, to: 1 },
        fields: Object.keys(body),
        values: body,
      },
    ],
    outcome: { reply: signUpReply(outcome, session.startsAt, at) },
  };
}
