import type { LetterKind } from '#functions/outbox/message';
import { type Letter, type LetterFacts, compose } from './letter.ts';
import { letterWords } from './words.ts';

export type LetterSample = { name: string; about: string; letter: Letter };

const facts: LetterFacts = {
  reference: 'MHTR-7K3T-9Q4',
  now: '2026-11-23T10:05:00.000Z',
  answerBy: '2026-11-23T12:30:00.000Z',
  phone: '020 7946 0123',
  dutyWords: 'Someone is on until 5pm today.',
  link: 'https://service.example/enquiry#invented',
};

/** What may differ between two letters of one kind: by when, and whether somebody is on. */
const variants: readonly { about: string; facts: LetterFacts }[] = [
  { about: 'wanted today, somebody is on', facts },
  {
    about: 'wanted on another day, nobody is on now',
    facts: {
      ...facts,
      answerBy: '2026-11-27T16:00:00.000Z',
      dutyWords:
        'Nobody is on today. Phone 020 7946 0123 or ask the court for time. Someone is next on at 9am on Monday 30 November.',
    },
  },
  {
    about: 'wanted by a time that has gone by, and nobody knows when somebody is on',
    facts: {
      ...facts,
      answerBy: '2026-11-20T16:00:00.000Z',
      dutyWords:
        'Nobody is on now. Phone 020 7946 0123 or ask the court for time. We do not know when someone is next on.',
    },
  },
];

/** Every letter in every variant, with invented facts: what the staff page shows is what the tests look at. */
export const letterSamples: readonly LetterSample[] = (
  Object.entries(letterWords) as [Exclude<LetterKind, 'booking'>, (typeof letterWords)['task']][]
).flatMap(([name, words]) =>
  variants.map((variant) => ({ name, about: variant.about, letter: compose(words, variant.facts) })),
);
