import type { BookingState } from '#shared/outreach/booking-states';
import type { Confidence } from '#shared/outreach/confidence';
import { type Places, type Standing, standsInLine, takesPlace } from '#shared/outreach/places';
import type { SessionDetails } from '#shared/outreach/session-details';
import type { SessionState } from '#shared/outreach/session-states';
import type { Attendee, Feedback, IfFull } from '#shared/outreach/sign-up';
import type { Chain, Change, Count, Item, Key, Tail } from './decision.ts';

export const sessionPk = (id: string) => `SESSION#${id}` as const;
export const sessionKey = (id: string): Key => ({ pk: sessionPk(id), sk: 'SESSION' });
export const placesKey = (id: string): Key => ({ pk: sessionPk(id), sk: 'PLACES' });
export const bookingKey = (sessionId: string, id: string): Key => ({
  pk: sessionPk(sessionId),
  sk: `BOOKING#${id}`,
});

type InSession = { pk: `SESSION#${string}` };

export type SessionItem = InSession & {
  sk: 'SESSION';
  version: number;
  tail: Tail;
  id: string;
  state: SessionState;
  /** Index `byStart`: the state again, so that each shelf is one read in the order of time. */
  shelf: SessionState;
  /** UTC instants. */
  startsAt: string;
  endsAt: string;
  details: SessionDetails;
  /** Rises with whatever a calendar shows of it. */
  sequence: number;
  /** Rises each time it is moved: what was asked for an earlier one is another's, even if it moved back since. */
  schedule: number;
  createdAt: string;
  createdBy: string;
};

/** The numbers everybody counts on, apart from the session so that nobody's edit writes over a count. */
export type PlacesItem = InSession & Places & { sk: 'PLACES' };

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

/** What people who are booked are told: what changed, or a host's own words. */
export type NoticeItem = InSession & { sk: `NOTICE#${string}`; lines: string[]; at: string };

export function sessionChain(session: Pick<SessionItem, 'id' | 'tail'>): Chain {
  return {
    id: `session#${session.id}`,
    table: 'Outreach',
    head: sessionKey(session.id),
    tail: session.tail,
  };
}

/** The chain names the session as well: so its head is found from its name. */
export function bookingChain({ sessionId, id, tail }: Pick<BookingItem, 'sessionId' | 'id' | 'tail'>): Chain {
  const head = bookingKey(sessionId, id);
  return { id: `booking#${sessionId}:${id}`, table: 'Outreach', head, tail };
}

type Counted = Standing & Pick<BookingItem, 'sessionId'>;
const step = (before: boolean, after: boolean) => (before === after ? null : after ? 1 : -1);

/** What a booking's move does to the numbers of its session. Somebody new is given no place while anybody waits. */
export function countMove(before: Counted | null, after: Counted): Change[] {
  const taken = step(before !== null && takesPlace(before), takesPlace(after));
  const line = step(before !== null && standsInLine(before), standsInLine(after));
  const of = { do: 'count', table: 'Outreach', key: placesKey(after.sessionId) } as const;
  if (!taken) return line ? [{ ...of, count: 'line', by: line }] : [];
  const counted: Count = { ...of, count: 'taken', by: taken, ...(taken > 0 && { upTo: 'capacity' }) };
  if (line) return [{ ...counted, also: { count: 'line', by: line } }];
  return [{ ...counted, ...(taken > 0 && { whileNone: 'line' }) }];
}

/** Writes a booking over its former self, and counts what that does to the places. */
export function moved(
  before: BookingItem,
  change: Partial<BookingItem>,
): { item: BookingItem; changes: Change[] } {
  const item: BookingItem = { ...before, ...change, version: before.version + 1 };
  const put: Change = { do: 'put', table: 'Outreach', item, expect: { version: before.version } };
  return { item, changes: [put, ...countMove(before, item)] };
}

export const isBooking = (item: Item): item is BookingItem => item.sk.startsWith('BOOKING#');
