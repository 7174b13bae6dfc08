import { codeLetter } from '#shared/delivery/code-letter';
import { type Duty, mailDutyWords } from '#shared/duty/on-duty';
import { type Letter, type LetterFacts, compose } from './letter.ts';
import { letterWords } from './words.ts';

export type LetterSample = { name: string; about: string; letter: Letter };

/** The three states of duty in a letter: somebody is on, somebody comes on another day, nobody knows when. */
export const dutySamples = {
  on: { until: '2026-11-23T17:00:00.000Z', next: null },
  later: { until: null, next: '2026-11-30T09:00:00.000Z' },
  unknown: { until: null, next: null },
} satisfies Record<string, Pick<Duty, 'until' | 'next'>>;

const now = '2026-11-23T10:05:00.000Z';
const facts = {
  reference: 'MHTR-7K3T-9QF',
  now,
  phone: '020 7946 0123',
  link: 'https://service.example/enquiry#invented',
};

/** The variants of one letter: due time, and whether somebody is on. */
const variants: readonly { about: string; facts: LetterFacts }[] = [
  {
    about: 'wanted today, somebody is on',
    facts: {
      ...facts,
      answerBy: '2026-11-23T12:30:00.000Z',
      dutyWords: mailDutyWords(dutySamples.on, now),
    },
  },
  {
    about: 'wanted on another day, nobody is on now',
    facts: {
      ...facts,
      answerBy: '2026-11-27T16:00:00.000Z',
      dutyWords: mailDutyWords(dutySamples.later, now),
    },
  },
  {
    about: 'wanted by a time that has gone by, and nobody knows when somebody is on',
    facts: {
      ...facts,
      answerBy: '2026-11-20T16:00:00.000Z',
      dutyWords: mailDutyWords(dutySamples.unknown, now),
    },
  },
];

const noticeMails = Object.entries(letterWords).flatMap(([name, words]) =>
  variants.map((variant) => ({ name, about: variant.about, letter: compose(words, variant.facts) })),
);

/** Every variant of every letter about a referral, and the one with a sign-in code, with invented facts. */
export const letterSamples: readonly LetterSample[] = [
  ...noticeMails,
  { name: 'sign-in-code', about: 'sent by the sign-in itself', letter: codeLetter('123456') },
];
