import type { EnquiryState } from '#shared/lifecycle/enquiry';
import type { LetterWords } from './letter.ts';

/**
 * Beside its words: what lists call the mail, and what must still be true when it is sent: an answer or an opening is
 * missing, or the enquiry is in one of these states. One without is always sent.
 */
type LetterRow = LetterWords & {
  what: string;
  waitsFor: 'answer' | 'opening' | readonly EnquiryState[] | null;
};

/** Every letter about a case; those about a booking have their own words, and nothing else is mailed. */
export const letterWords = {
  enquiry: {
    what: 'The question to a team',
    waitsFor: 'answer',
    verb: 'Please answer',
    sentence: 'The liaison practitioner asks your team a question.',
    linkWords: 'Sign in to answer, or say that this is not your inbox',
  },
  receipt: {
    what: 'The receipt for a referral',
    waitsFor: null,
    verb: 'Expect a first look at',
    sentence: 'Your referral has been received. A first look is due by the time below.',
    linkWords: 'See what happens next and what is still missing',
    also: 'Your page lists what is still missing, and says what to do when something cannot wait.',
  },
  'new-referral': {
    what: 'The notice of a new referral',
    waitsFor: null,
    verb: 'Please look at',
    sentence: 'A new referral is waiting.',
    linkWords: 'Sign in to open it',
  },
  'team-answered': {
    what: 'The notice of a team’s answer',
    waitsFor: null,
    verb: 'Please read the answer to',
    sentence: 'A team has answered.',
    linkWords: 'Sign in to read the answer',
  },
  task: {
    what: 'The notice of a task',
    waitsFor: null,
    verb: 'Please act on',
    sentence: 'There is a new task for whoever is on duty.',
    linkWords: 'Sign in to see the task',
  },
  reminder: {
    what: 'The reminder to a team',
    waitsFor: 'answer',
    verb: 'Please answer',
    sentence: 'We asked your team a question. It has not been answered yet.',
    linkWords: 'Sign in to answer, or say that this is not your inbox',
  },
  manager: {
    what: 'The question to a team’s manager',
    waitsFor: 'answer',
    verb: 'Please see that somebody answers',
    sentence: 'We asked the team you manage a question. It has not been answered yet.',
    linkWords: 'Sign in to answer, or say that this is not your team',
  },
  'not-opened': {
    what: 'The notice of a case that nobody has opened',
    waitsFor: 'opening',
    verb: 'Please open',
    sentence: 'Nobody in the service has opened a referral that is waiting.',
    linkWords: 'Sign in to open it',
  },
  'a-team-asked': {
    what: 'The notice to a referrer that a team was asked',
    waitsFor: 'answer',
    verb: 'Expect an answer about',
    sentence: 'A team has been asked about your referral. Its answer is due by the time below.',
    linkWords: 'Sign in to follow your referral',
  },
  'a-team-answered': {
    what: 'The notice to a referrer of a team’s answer',
    waitsFor: ['can-look', 'phone-asked'],
    verb: 'Please read the answer about',
    sentence: 'A team has answered about your referral.',
    linkWords: 'Sign in to read the answer',
  },
  'not-us': {
    what: 'The notice to a referrer that a team says “not us”',
    waitsFor: ['not-ours'],
    verb: 'Please read the answer about',
    sentence: 'A team has said that your referral is not for it. The liaison service can ask another team.',
    linkWords: 'Sign in to see what happens next',
  },
  question: {
    what: 'The notice to a referrer of a team’s question',
    waitsFor: ['needs-information'],
    verb: 'Please answer the question about',
    sentence: 'A team needs to know something before it can say more.',
    linkWords: 'Sign in to read the question',
  },
  'not-opened-yet': {
    what: 'The notice to a referrer that nobody has opened the case',
    waitsFor: 'opening',
    verb: 'Please phone about',
    sentence: 'Nobody in the service has opened your referral yet.',
    linkWords: 'Sign in to see what you can do',
  },
  admitted: {
    what: 'The notice to a person who was admitted to a team',
    waitsFor: null,
    verb: 'You can now open',
    sentence: 'You have been admitted to your team. The enquiry waits for an answer.',
    linkWords: 'Sign in to open it',
  },
} satisfies Record<string, LetterRow>;
