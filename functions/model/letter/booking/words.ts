import type { BookingLetter } from '#functions/model/message/booking-payload';
import type { LinkPurpose } from '#functions/model/booking/booking-link';
import { byWhen } from '#functions/model/letter/by-when';

export type BookingWords = {
  /** The start of the subject, before the session's day. */
  verb: string;
  sentences: (facts: { until: string | null; at: string; notice: readonly string[] }) => string[];
  links: readonly LinkPurpose[];
  calendar?: 'REQUEST' | 'CANCEL';
};

const by = (until: string | null, at: string) => (until ? ` by ${byWhen(until, at)}` : '');
const ownLinks = ['see', 'change', 'cancel', 'erase'] as const;
const mayCome = 'If you cannot come, cancel: your place then goes to the next person at once.';

/** The words of every letter about a booking, and which links each carries. */
export const bookingWords: Record<BookingLetter, BookingWords> = {
  confirm: {
    verb: 'Please confirm your place',
    sentences: ({ until, at }) => [
      `Somebody signed up with this address. If it was you, confirm${by(until, at)}. If it was not you, do nothing: the sign-up then ends by itself.`,
    ],
    links: ['confirm', 'cancel', 'erase'],
  },
  booked: {
    verb: 'Your place is booked',
    sentences: () => ['Your place is booked. A calendar entry comes with this email.', mayCome],
    links: ownLinks,
    calendar: 'REQUEST',
  },
  waiting: {
    verb: 'You are on the waiting list',
    sentences: () => ['There is no free place now. You are on the waiting list, in the order of sign-up.'],
    links: ['see', 'change', 'cancel', 'erase'],
  },
  approval: {
    verb: 'Your place waits for approval',
    sentences: () => ['A host will look at your sign-up. You hear from us by email either way.'],
    links: ['see', 'change', 'cancel', 'erase'],
  },
  offer: {
    verb: 'Please accept a place',
    sentences: ({ until, at }) => [
      `A place has come free. Accept it${by(until, at)}. After that it goes to the next person.`,
    ],
    links: ['confirm', 'cancel', 'erase'],
  },
  changed: {
    verb: 'Something has changed',
    sentences: ({ notice }) => ['The session has changed:', ...notice],
    links: ownLinks,
    calendar: 'REQUEST',
  },
  moved: {
    verb: 'The time has changed',
    sentences: ({ notice }) => ['The session has been moved:', ...notice, mayCome],
    links: ownLinks,
    calendar: 'REQUEST',
  },
  reminder: {
    verb: 'Reminder of your place',
    sentences: () => ['You have a place.', mayCome],
    links: ['see', 'change', 'cancel'],
  },
  message: {
    verb: 'A message from the host',
    sentences: ({ notice }) => ['The host writes to everybody with a place:', ...notice],
    links: ['see', 'cancel'],
  },
  cancelled: {
    verb: 'Your booking is cancelled',
    sentences: () => ['Your booking is cancelled. You do not need to do anything else.'],
    links: ['erase'],
    calendar: 'CANCEL',
  },
  'session-cancelled': {
    verb: 'The session is cancelled',
    sentences: () => ['The session is cancelled. We are sorry. Please look for another day.'],
    links: ['erase'],
    calendar: 'CANCEL',
  },
  declined: {
    verb: 'Your place is not approved',
    sentences: () => ['The host could not approve this sign-up. Phone us if you think it should be.'],
    links: ['erase'],
  },
  lapsed: {
    verb: 'The place is no longer kept',
    sentences: () => [
      'The place was not accepted in time and goes to the next person. You can sign up again.',
    ],
    links: ['erase'],
  },
  feedback: {
    verb: 'Please tell us how it was',
    sentences: () => [
      'Thank you for coming. Six short questions help us to do it better.',
      'Once the host has marked who came, you can print a certificate. Use the link to your booking.',
    ],
    links: ['feedback', 'see', 'erase'],
  },
};

export const linkWords: Record<LinkPurpose, string> = {
  confirm: 'Confirm your sign-up',
  confidence: 'Answer three questions',
  see: 'See your booking',
  change: 'Change your booking',
  cancel: 'Cancel your booking',
  feedback: 'Give feedback',
  erase: 'Delete what we hold about you for this session',
};
