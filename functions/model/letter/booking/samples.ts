import { sampleSession, sampleSignUp } from '#shared/outreach/sample';
import { type Duty, mailDutyWords } from '#shared/duty/on-duty';
import { type BookingLetter, bookingLetters } from '#functions/model/message/booking-payload';
import type { BookingItem } from '#functions/model/booking/records';
import type { NoticeItem, SessionItem } from '#functions/model/session/records';
import { bookingKey, noticeKey, sessionKey } from '#functions/model/session/keys';
import { type LetterSample, dutySamples } from '#functions/model/letter/samples';
import { bookingLetter } from './letter.ts';
import { statesOf } from '#functions/model/booking/wanted';
import { stateKeys } from '#functions/model/index-keys';

const at = '2026-11-23T10:05:00.000Z';
const chainHead = { seq: 0, hash: '' };
const sessionId = '7a1d3c5e-9b2f-4a6d-8c0e-1f3a5b7c9d61';
const bookingId = '2b4d6f80-1a3c-4e5f-9a7b-8c9d0e1f2a34';

const session: SessionItem = {
  ...sessionKey(sessionId),
  version: 2,
  chainHead,
  id: sessionId,
  state: 'open',
  ...stateKeys('open'),
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
  ...bookingKey(sessionId, bookingId),
  version: 1,
  chainHead,
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
  ...noticeKey(sessionId, 'invented'),
  lines: ['Where: Example Hall, room 4 (was: Example Court House, training room 2).'],
  at,
};

const online = { ...session.details, format: 'online', venue: '', access: '' } as const;
const inPerson = { ...session.details, format: 'in-person', joiningLink: '' } as const;

type Variant = {
  about: string;
  details: SessionItem['details'];
  duty: Pick<Duty, 'until' | 'next'>;
  inCalendar: boolean;
};
/** The variants of one letter: where the session is, who is on, and whether a calendar entry was sent. */
const variants: readonly Variant[] = [
  {
    about: 'in person or online, somebody is on',
    details: session.details,
    duty: dutySamples.on,
    inCalendar: true,
  },
  { about: 'online only, nobody is on now', details: online, duty: dutySamples.later, inCalendar: true },
  {
    about: 'in person only, in nobody’s calendar, nobody knows when somebody is on',
    details: inPerson,
    duty: dutySamples.unknown,
    inCalendar: false,
  },
];
/** Letters that go only to people who have a calendar entry. */
const always: readonly BookingLetter[] = ['booked', 'changed', 'reminder', 'message', 'feedback'];

/** Every variant of every letter about a booking, with an invented session and links that do not work. */
export function bookingLetterSamples(codeKey: string): Promise<LetterSample[]> {
  const facts = { notice, phone: '020 7946 0123', site: 'https://service.example', at };
  return Promise.all(
    bookingLetters.flatMap((letter) =>
      variants
        .filter(({ inCalendar }) => inCalendar || !always.includes(letter))
        .map(async ({ about, details, duty, inCalendar }) => {
          const payload = { letter, sessionId, bookingId, noticeId: null, schedule: null };
          const [state = 'booked'] = statesOf[letter];
          const of = { ...booking, codeKey, state, inCalendar };
          const asked = { ...facts, payload, session: { ...session, details }, booking: of };
          const dutyWords = mailDutyWords(duty, at);
          const organiser = 'sessions@service.example';
          return {
            name: `booking: ${letter}`,
            about,
            letter: await bookingLetter({ ...asked, dutyWords, organiser }),
          };
        }),
    ),
  );
}
