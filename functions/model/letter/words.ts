import type { LetterKind } from '#functions/model/message/message';
import type { LetterWords } from './letter.ts';

/** The words of every letter; nothing else is mailed. */
export const letterWords: Record<Exclude<LetterKind, 'booking'>, LetterWords> = {
  enquiry: {
    verb: 'Please answer',
    sentence: 'The liaison practitioner asks your team a question.',
    linkWords: 'Sign in to answer, or say that this is not your inbox',
  },
  receipt: {
    verb: 'Expect a first look at',
    sentence: 'Your referral has been received. Somebody will look at it first by the time below.',
    linkWords: 'See what happens next and what may still follow',
    also: 'Your page lists what is still owed, and what to do when it cannot wait.',
  },
  'new-referral': {
    verb: 'Please look at',
    sentence: 'A new referral is waiting.',
    linkWords: 'Sign in to open it',
  },
  'team-answered': {
    verb: 'Please read the answer to',
    sentence: 'A team has answered.',
    linkWords: 'Sign in to read the answer',
  },
  task: {
    verb: 'Please act on',
    sentence: 'There is a new task for whoever is on duty.',
    linkWords: 'Sign in to see the task',
  },
  reminder: {
    verb: 'Please answer',
    sentence: 'A question was put to your team and has not been answered yet.',
    linkWords: 'Sign in to answer, or say that this is not your inbox',
  },
  manager: {
    verb: 'Please see that somebody answers',
    sentence: 'A question was put to the team you manage and has not been answered yet.',
    linkWords: 'Sign in to answer, or say that this is not your team',
  },
  'not-opened': {
    verb: 'Please open',
    sentence: 'Nobody of the service has opened a referral that is waiting.',
    linkWords: 'Sign in to open it',
  },
};
