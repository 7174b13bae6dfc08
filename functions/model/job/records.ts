import type { BookingLetter } from '#functions/model/message/booking-payload';
import type { SeenTo } from '#functions/model/message/message';
import { type Chain, type Change, type ChainHead, noEntryYet } from '#functions/platform/store/decision';
import { type TroubleKeys, type WaitingKeys, jobWaits } from '#functions/model/index-keys';
import { jobKey } from './keys.ts';

export const jobKinds = [
  'lapse',
  'fill',
  'tell',
  'call-off',
  'remind',
  'ask-feedback',
  'forget-notes',
  'forget-bookings',
] as const;
export type JobKind = (typeof jobKinds)[number];

/** Work the service does later or for many people. It names records only; they are read when it runs. */
export type JobItem = ReturnType<typeof jobKey> &
  Partial<WaitingKeys<'ERRAND'> & TroubleKeys> & {
    version: number;
    chainHead: ChainHead;
    id: string;
    kind: JobKind;
    sessionId: string;
    bookingId: string | null;
    noticeId: string | null;
    /** For a job that writes to many: the letter. */
    what: Extract<BookingLetter, 'changed' | 'moved' | 'message'> | null;
    /** For reminders: how many days before. */
    days: number | null;
    /** The version of the session's schedule; if the session was moved since, the job does nothing. */
    schedule: number | null;
    /** How far a job that writes to many has come. */
    upTo: string | null;
    attempts: number;
    state: 'waiting' | 'done' | 'needs-a-person';
    /** Who restarted it, until it fails for good again. */
    seenTo?: SeenTo | null;
    createdAt: string;
    dueAt: string;
  };

export type NewJob = Pick<JobItem, 'id' | 'kind' | 'sessionId'> &
  Partial<Pick<JobItem, 'bookingId' | 'noticeId' | 'what' | 'days' | 'schedule'>>;

/** Puts a job into the outbox, in the transaction of the act that causes it. */
export function job(asked: NewJob, at: string, dueAt: string): Change {
  const item: JobItem = {
    bookingId: null,
    noticeId: null,
    what: null,
    days: null,
    schedule: null,
    ...asked,
    ...jobKey(asked.id),
    version: 1,
    chainHead: noEntryYet,
    upTo: null,
    attempts: 0,
    state: 'waiting',
    createdAt: at,
    ...jobWaits,
    dueAt,
  };
  return { do: 'put', table: 'Outbox', item, expect: 'absent' };
}

export const jobChain = (item: Pick<JobItem, 'id' | 'chainHead'>): Chain => ({
  id: `errand#${item.id}`,
  table: 'Outbox',
  head: jobKey(item.id),
  chainHead: item.chainHead,
});
