import type { BookingLetter } from '#functions/model/message/booking-matter';
import type { SeenTo } from '#functions/model/message/message';
import { type Chain, type Change, type Tail, noEntryYet } from '#functions/platform/store/decision';
import { type TroubleKeys, type WaitingKeys, errandWaits } from '#functions/model/index-keys';
import { errandKey } from './keys.ts';

export const errandKinds = [
  'lapse',
  'fill',
  'tell',
  'call-off',
  'remind',
  'ask-feedback',
  'forget-notes',
  'forget-bookings',
] as const;
export type ErrandKind = (typeof errandKinds)[number];

/**
 * Something to be done by ourselves at a time: a matter for many people, or one that is due later. It names records
 * only; what is true then is read when it is run.
 */
export type ErrandItem = ReturnType<typeof errandKey> &
  Partial<WaitingKeys<'ERRAND'> & TroubleKeys> & {
    version: number;
    tail: Tail;
    id: string;
    kind: ErrandKind;
    sessionId: string;
    bookingId: string | null;
    noticeId: string | null;
    /** For a matter for many: which letter tells them of it. */
    what: Extract<BookingLetter, 'changed' | 'moved' | 'message'> | null;
    /** For reminders: how many days before. */
    days: number | null;
    /** The schedule of the session that this was asked for: moved since, the errand is another's. */
    schedule: number | null;
    /** How far a matter for many has come. */
    upTo: string | null;
    attempts: number;
    state: 'waiting' | 'done' | 'needs-a-person';
    /** Who started it anew, until it is given up again. */
    seenTo?: SeenTo | null;
    createdAt: string;
    dueAt: string;
  };

export type NewErrand = Pick<ErrandItem, 'id' | 'kind' | 'sessionId'> &
  Partial<Pick<ErrandItem, 'bookingId' | 'noticeId' | 'what' | 'days' | 'schedule'>>;

/** Puts an errand into the outbox in the very transaction of the act that causes it. */
export function errand(asked: NewErrand, at: string, dueAt: string): Change {
  const item: ErrandItem = {
    bookingId: null,
    noticeId: null,
    what: null,
    days: null,
    schedule: null,
    ...asked,
    ...errandKey(asked.id),
    version: 1,
    tail: noEntryYet,
    upTo: null,
    attempts: 0,
    state: 'waiting',
    createdAt: at,
    ...errandWaits,
    dueAt,
  };
  return { do: 'put', table: 'Outbox', item, expect: 'absent' };
}

export const errandChain = (item: Pick<ErrandItem, 'id' | 'tail'>): Chain => ({
  id: `errand#${item.id}`,
  table: 'Outbox',
  head: errandKey(item.id),
  tail: item.tail,
});
