import { expect, it } from 'vitest';
import { needs } from '#shared/referral/needs';
import { paperQuestions } from '../../../web/public-pages/questions.ts';

it('asks the 18 questions on paper', () => {
  expect(paperQuestions).toHaveLength(18);
});

it('asks on paper for everything that sending needs', () => {
  const asked = new Set(paperQuestions.flatMap(({ fields }) => fields));
  expect(needs.map(({ field }) => field).filter((field) => !asked.has(field))).toEqual([]);
});
