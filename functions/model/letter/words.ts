import type { LetterWords } from './letter.ts';

/** Beside its words: what lists call the mail, and what it asks for. One that asks for nothing is always sent. */
type LetterRow = LetterWords & { what: string; waitsFor: 'answer' | 'opening' | null };

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
    sentence: 'Your referral has been received. Somebody will look at it first by the time below.',
    linkWords: 'See what happens next and what may still follow',
    also: 'Your page lists what is still owed, and what to do when it cannot wait.',
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
    sentence: 'A question was put to your team and has not been answered yet.',
    linkWords: 'Sign in to answer, or say that this is not your inbox',
  },
  manager: {
    what: 'The question to a team’s manager',
    waitsFor: 'answer',
    verb: 'Please see that somebody answers',
    sentence: 'A question was put to the team you manage and has not been answered yet.',
    linkWords: 'Sign in to answer, or say that this is not your team',
  },
  'not-opened': {
    what: 'The notice of a case that nobody has opened',
    waitsFor: 'opening',
    verb: 'Please open',
    sentence: 'Nobody of the service has opened a referral that is waiting.',
    linkWords: 'Sign in to open it',
  },
} satisfies Record<string, LetterRow>;
