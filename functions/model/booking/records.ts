import type { BookingState } from '#shared/outreach/booking-states';
import type { Confidence } from '#shared/outreach/confidence';
import type { Attendee, Feedback, IfFull } from '#shared/outreach/sign-up';
import { type InSession, bookingKey } from '#functions/model/session/keys';
import type { Chain, Item, Tail } from '#functions/platform/store/decision';

export type BookingItem = InSession &
  Attendee & {
    sk: `BOOKING#${string}`;
    version: number;
    tail: Tail;
    id: string;
    sessionId: string;
    state: BookingState;
    /** What had become of it when its person was forgotten after the session: the figures count it still. */
    was: BookingState | null;
    email: string;
    /** Sort key of the item that says who is booked: a keyed hash of the address. */
    booker: string;
    /** Name of the root key of her code. */
    codeKey: string;
    ifFull: Exclude<IfFull, 'ask'>;
    bookedAt: string;
    /** Since when she waits; the line is in its order. */
    waitsSince: string | null;
    confirmedAt: string | null;
    /** Until when a place not confirmed is kept. */
    until: string | null;
    /** Her calendar was given an entry. */
    inCalendar: boolean;
    /** Rises when her own booking changes what her calendar shows. */
    sequence: number;
    before: Confidence | null;
    feedback: Feedback | null;
    note: string;
  };

/** One booking for each person and session: its key is a keyed hash of her address. */
export type BookerItem = InSession & {
  sk: `BOOKER#${string}`;
  version: number;
  bookingId: string;
  /** How often each code was typed since it was last mailed: the one to confirm, the one to cancel. */
  tries: number;
  cancelTries: number;
  /** Of `tries`, those of the right code: they are none of the five, since their answer may be lost and asked for again. */
  rightTries?: number;
};

/** What becomes of it when its code cancels: the place is free for a sign-up, and a repeat of the code is known as one. */
export type LeftItem = Omit<BookerItem, 'sk'> & { sk: `LEFT#${string}` };

/** Where who has left stands, from where who signed up stood. */
export const leftSort = (booker: string): LeftItem['sk'] => `LEFT#${booker.slice('BOOKER#'.length)}`;

/** The chain names the session as well: so its head is found from its name. */
export function bookingChain({ sessionId, id, tail }: Pick<BookingItem, 'sessionId' | 'id' | 'tail'>): Chain {
  const head = bookingKey(sessionId, id);
  return { id: `booking#${sessionId}:${id}`, table: 'Outreach', head, tail };
}

export const isBooking = (item: Item): item is BookingItem => item.sk.startsWith('BOOKING#');
