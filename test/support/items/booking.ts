import type { BookingLetter } from '#functions/model/message/booking-payload';
import type { JobItem } from '#functions/model/job/records';
import type { BookingItem } from '#functions/model/booking/records';
import type { SessionItem } from '#functions/model/session/records';
import { sampleSession } from '#shared/outreach/sample';

/** A Tuesday in winter; the session is three weeks later. */
export const at = '2026-12-01T09:00:00.000Z';
export const startsAt = '2026-12-22T16:45:00.000Z';

/** Ids in the order in which they are asked for: new-1, new-2 … */
export function context(now = at) {
  let made = 0;
  return { at: now, newId: () => `new-${(made += 1)}` };
}

export const session = (more: Partial<SessionItem> = {}): SessionItem => ({
  pk: 'SESSION#s1',
  sk: 'SESSION',
  version: 2,
  chainHead: { seq: 2, hash: 'session' },
  id: 's1',
  state: 'open',
  sessionsIn: 'open',
  startsAt,
  endsAt: '2026-12-22T17:45:00.000Z',
  details: sampleSession('2026-12-22'),
  sequence: 4,
  schedule: 1,
  createdAt: '2026-11-30T09:00:00.000Z',
  createdBy: 'host',
  ...more,
});

export const booking = (more: Partial<BookingItem> = {}): BookingItem => ({
  pk: 'SESSION#s1',
  sk: 'BOOKING#b1',
  version: 3,
  chainHead: { seq: 5, hash: 'booking' },
  id: 'b1',
  sessionId: 's1',
  state: 'held',
  was: null,
  name: 'Robin Example',
  role: 'magistrate',
  organisation: 'Example Bench',
  team: 'Example team',
  attendance: 'in-person',
  accessNeeds: 'A seat near the front',
  dietary: 'No nuts',
  topics: 'Breach',
  email: 'robin@judiciary.example',
  booker: 'BOOKER#hash',
  codeKey: 'k1',
  ifFull: 'book-me-in',
  bookedAt: '2026-11-30T09:00:00.000Z',
  waitsSince: null,
  confirmedAt: null,
  until: '2026-12-02T09:00:00.000Z',
  inCalendar: false,
  sequence: 0,
  before: null,
  feedback: null,
  note: 'A note',
  ...more,
});

export const chain = {
  id: 'booking#s1:b1',
  table: 'Outreach',
  head: { pk: 'SESSION#s1', sk: 'BOOKING#b1' },
  chainHead: { seq: 5, hash: 'booking' },
};

/** What is put where a booking of version 3 moved. */
export const put = (item: BookingItem) => ({ do: 'put', table: 'Outreach', item, expect: { version: 3 } });

export const count = (of: 'taken' | 'line' | 'held', by: 1 | -1, more: object = {}) => ({
  do: 'count',
  table: 'Outreach',
  key: { pk: 'SESSION#s1', sk: 'PLACES' },
  count: of,
  by,
  ...more,
});

export const letter = (id: string, kind: BookingLetter, now = at) => ({
  do: 'put',
  table: 'Outbox',
  expect: 'absent',
  item: {
    pk: `MESSAGE#${id}`,
    sk: 'MESSAGE',
    version: 1,
    chainHead: { seq: 0, hash: '' },
    id,
    letter: 'booking',
    recipient: { to: 'booking', sessionId: 's1', bookingId: 'b1' },
    reference: '',
    answerBy: now,
    caseId: '',
    enquiryId: null,
    booking: { letter: kind, sessionId: 's1', bookingId: 'b1', noticeId: null, schedule: null },
    createdAt: now,
    state: 'queued',
    attempts: 0,
    unknowns: 0,
    leaseUntil: null,
    mailId: null,
    handedOverAt: null,
    facts: {},
    failure: null,
    urgency: `session#${now}`,
    insteadOf: null,
    seenTo: null,
    waiting: 'WAITING',
    dueAt: now,
  },
});

/** A job as first written. */
export const job = (id: string, more: Partial<JobItem>, now = at) => ({
  do: 'put',
  table: 'Outbox',
  expect: 'absent',
  item: {
    pk: `ERRAND#${id}`,
    sk: 'ERRAND',
    version: 1,
    chainHead: { seq: 0, hash: '' },
    id,
    kind: 'fill',
    sessionId: 's1',
    bookingId: null,
    noticeId: null,
    what: null,
    days: null,
    schedule: null,
    upTo: null,
    attempts: 0,
    state: 'waiting',
    createdAt: now,
    waiting: 'ERRAND',
    dueAt: now,
    ...more,
  },
});
