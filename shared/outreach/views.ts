import * as z from 'zod';
import { bookingStates } from './booking-states.ts';
import { attendeeRoleNames, audienceNames, formatNames } from './roles.ts';
import { publicStates, sessionStates } from './session-states.ts';

/** A session for the public: no joining link and no attendee's name. Instants are UTC. */
export const publicSession = z.object({
  id: z.string(),
  title: z.string(),
  aim: z.string(),
  audience: z.array(z.enum(audienceNames)),
  format: z.enum(formatNames),
  venue: z.string(),
  access: z.string(),
  startsAt: z.string(),
  endsAt: z.string(),
  speakers: z.string(),
  cpd: z.string(),
  state: z.enum(publicStates),
  /**
   * True when few places are left. The number is not shown: one that does not change after a sign-up would reveal an
   * earlier booking (the limits of this: docs/decisions/0005).
   */
  few: z.boolean(),
  /** Until then a freed place is given; afterwards it is offered (H12). */
  giveUntil: z.string(),
});
export type PublicSession = z.infer<typeof publicSession>;

/** The reply to a sign-up; the same for an address that has signed up before. */
export const signUpReply = z.object({
  outcome: z.enum(['held', 'confirm-first', 'waiting', 'approval']),
  /** Until when a place is held for a person who has not confirmed, or can be had by confirming; null without one. */
  until: z.string().nullable(),
});
export type SignUpReply = z.infer<typeof signUpReply>;

export const confirmReply = z.object({
  session: publicSession,
  state: z.enum(bookingStates),
  /** The link for the three confidence questions; null where they were answered. */
  confidenceLink: z.string().nullable(),
});
export type ConfirmReply = z.infer<typeof confirmReply>;

export const cancelReply = z.object({ cancelled: z.literal(true), session: publicSession });
export type CancelReply = z.infer<typeof cancelReply>;

export const attendeeView = z.object({
  name: z.string(),
  role: z.enum(attendeeRoleNames),
  organisation: z.string(),
  team: z.string(),
  attendance: z.enum(['', 'online', 'in-person']),
  accessNeeds: z.string(),
  dietary: z.string(),
  topics: z.string(),
});

/** A person's own booking, behind a signed link. */
export const bookingView = z.object({
  session: publicSession,
  state: z.enum(bookingStates),
  version: z.number(),
  /** Until when a held or offered place is kept. */
  until: z.string().nullable(),
  /** Only for a confirmed place. */
  joiningLink: z.string().nullable(),
  /** The booker's own answers; only for the links to see and to change. */
  mine: attendeeView.extend({ ifFull: z.enum(['book-me-in', 'offer-me']) }).nullable(),
  /** The certificate, once attendance is recorded. Only for the link to see. */
  certificate: z.object({ name: z.string(), minutes: z.number() }).nullable(),
});
export type BookingView = z.infer<typeof bookingView>;

/** A session as its hosts see it. */
export const hostedSession = publicSession.omit({ state: true }).extend({
  state: z.enum(sessionStates),
  publicState: z.enum(publicStates),
  version: z.number(),
  joiningLink: z.string(),
  day: z.string(),
  clock: z.string(),
  minutes: z.number(),
  capacity: z.number(),
  taken: z.number(),
});
export type HostedSession = z.infer<typeof hostedSession>;

export const hostedBooking = attendeeView.extend({
  id: z.string(),
  version: z.number(),
  email: z.string(),
  state: z.enum(bookingStates),
  confirmed: z.boolean(),
  bookedAt: z.string(),
  /** Place in the line, from 1; null where not waiting. */
  inLine: z.number().nullable(),
  /** A host's note, such as a calendar reply that reached the mailbox (H14). */
  note: z.string(),
});
export type HostedBooking = z.infer<typeof hostedBooking>;

/** A suppressed address, until a person clears it; `why` is in words. */
export const bounced = z.object({ id: z.string(), version: z.number(), since: z.string(), why: z.string() });
export type Bounced = z.infer<typeof bounced>;

/** A letter about a booking that did not arrive, until somebody has seen to it; `why` is in words. */
export const lostMail = z.object({ since: z.string(), why: z.string() });

/** A booking as its host sees it, with its failed mail; null where none failed. */
export const openedBooking = hostedBooking.extend({
  bounced: bounced.nullable(),
  lost: lostMail.nullable(),
});
export type OpenedBooking = z.infer<typeof openedBooking>;

export const attendance = z.enum(['came', 'did-not-come', 'not-marked']);

const number = z.number();
export const figuresView = z.object({
  sessions: number,
  byRole: z.array(
    z.object({ role: z.enum(attendeeRoleNames), booked: number, attended: number, didNotCome: number }),
  ),
  feedback: z.object({ answers: number, useful: number.nullable(), likely: number.nullable() }),
  confidence: z.object({
    pairs: number,
    /** Mean change on a scale of 1 to 5; null below eight pairs. */
    change: z.object({ suitable: number, howTo: number, breach: number }).nullable(),
  }),
});
export type Figures = z.infer<typeof figuresView>;

/** Answers after a session, without a name and without the confidence answers (H13). */
export const feedbackView = z.object({ useful: z.string(), likely: z.string(), text: z.string() });
