import type { BookingState } from '#shared/outreach/booking-states';
import type { Confidence } from '#shared/outreach/confidence';
import type { Attendee, Feedback, IfFull } from '#shared/outreach/sign-up';
import { type InSession, bookingKey } from '#functions/model/session/keys';
import type { Chain, Item, ChainHead } from '#functions/platform/store/decision';

export type BookingItem = InSession &
  Attendee & {
    sk: `BOOKING#${string}`;
    version: number;
    chainHead: ChainHead;
    id: string;
    sessionId: string;
    state: BookingState;
    /** Its state when the person's data was deleted after the session: the figures still count it. */
    was: BookingState | null;
    email: string;
    /** Sort key of the item that says who is booked: a keyed hash of the address. */
    booker: string;
    /** Name of the root key that its code is derived from. */
    codeKey: string;
    ifFull: Exclude<IfFull, 'ask'>;
    bookedAt: string;
    /** Waiting since; the line is in this order. */
    waitsSince: string | null;
    confirmedAt: string | null;
    /** An unconfirmed place is kept until then. */
    until: string | null;
    /** Counted among the session's unconfirmed places while it is held; absent in older items. */
    holds?: true;
    /** True where a calendar entry was sent. */
    inCalendar: boolean;
    /** Rises when the booking changes what the booker's calendar shows. */
    sequence: number;
    before: Confidence | null;
    feedback: Feedback | null;
    note: string;
  };

/** Makes one booking for each person and session: its key is a keyed hash of the address. */
export type BookerItem = InSession & {
  sk: `BOOKER#${string}`;
  version: number;
  bookingId: string;
  /** How often each code was tried since it was last mailed: the one to confirm, the one to cancel. */
  tries: number;
  cancelTries: number;
  /**
   * How many of `tries` had the right code. They do not use up the five, since a lost answer may be asked for again.
   */
  rightTries?: number;
};

/**
 * What a cancelled booking's address becomes: free to sign up again, while a repeat of the code is still recognised.
 */
export type EndedBookerItem = Omit<BookerItem, 'sk'> & { sk: `LEFT#${string}` };

/** The sort key for a cancelled booking's address, from the one for a current booking. */
export const endedBookerSort = (booker: string): EndedBookerItem['sk'] =>
  `LEFT#${booker.slice('BOOKER#'.length)}`;

/** The chain names the session too, so that the item holding its head is found from the name. */
export function bookingChain({
  sessionId,
  id,
  chainHead,
}: Pick<BookingItem, 'sessionId' | 'id' | 'chainHead'>): Chain {
  const head = bookingKey(sessionId, id);
  return { id: `booking#${sessionId}:${id}`, table: 'Outreach', head, chainHead };
}

export const isBooking = (item: Item): item is BookingItem => item.sk.startsWith('BOOKING#');
