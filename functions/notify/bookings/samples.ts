import { sampleSession, sampleSignUp } from '#shared/contract/samples';
import { bookingLetters } from '#functions/outbox/booking-matter';
import {
  type BookingItem,
  type NoticeItem,
  type SessionItem,
  bookingKey,
  sessionKey,
  sessionPk,
} from '#functions/storage/outreach-items';
import type { LetterSample } from '../letters/samples.ts';
import { bookingLetter } from './letter.ts';

const at = '2026-11-23T10:05:00.000Z';
const tail = { seq: 0, hash: '' };
const sessionId = '7a1d3c5e-9b2f-4a6d-8c0e-1f3a5b7c9d61';
const bookingId = '2b4d6f80-1a3c-4e5f-9a7b-8c9d0e1f2a34';

const session: SessionItem = {
  ...(sessionKey(sessionId) as Pick<SessionItem, 'pk' | 'sk'>),
  version: 2,
  tail,
  id: sessionId,
  state: 'open',
  shelf: 'open',
  startsAt: '2026-12-15T16:45:00.000Z',
  endsAt: '2026-12-15T17:45:00.000Z',
  details: sampleSession('2026-12-15'),
  sequence: 0,
  schedule: 0,
  createdAt: at,
  createdBy: 'invented',
};

const { name, role, email } = sampleSignUp(bookingId, '');
const booking: BookingItem = {
  ...(bookingKey(sessionId, bookingId) as Pick<BookingItem, 'pk' | 'sk'>),
  version: 1,
  tail,
  id: bookingId,
  sessionId,
  state: 'booked',
  was: null,
  name,
  role,
  email,
  organisation: '',
  team: '',
  attendance: '',
  accessNeeds: '',
  dietary: '',
  topics: '',
  booker: '',
  codeKey: '',
  ifFull: 'book-me-in',
  bookedAt: at,
  waitsSince: null,
  confirmedAt: at,
  until: '2026-11-24T10:05:00.000Z',
  inCalendar: true,
  sequence: 0,
  before: null,
  feedback: null,
  note: '',
};

const notice: NoticeItem = {
  pk: sessionPk(sessionId),
  sk: 'NOTICE#invented',
  lines: ['Where: Example Hall, room 4 (was: Example Court House, training room 2).'],
  at,
};

/** Every letter about a booking, with an invented session; its links lead to nothing. */
export function bookingLetterSamples(codeKey: string): Promise<LetterSample[]> {
  const facts = { session, notice, phone: '020 7946 0123', site: 'https://service.example', at };
  return Promise.all(
    bookingLetters.map(async (letter) => {
      const matter = { letter, sessionId, bookingId, noticeId: null, schedule: null };
      const of = { ...booking, codeKey };
      const organiser = 'sessions@service.example';
      return {
        name: `booking: ${letter}`,
        about: 'an invented session',
        letter: await bookingLetter({ ...facts, matter, booking: of, organiser }),
      };
    }),
  );
}
