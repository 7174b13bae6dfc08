import type { Given } from '#shared/questions/question';
import { type FieldName, fieldNames, questions } from '#shared/questions/table';
import { belongs } from './asked.ts';

export type Need = { field: FieldName; say: string; when: (given: Given) => boolean };

/** What the short path demands before it can be sent; what depends on the day is in `today.ts`. */
export const needs: readonly Need[] = fieldNames.flatMap((field) => {
  const { demanded, askedOn, unlessGiven } = questions[field];
  if (!demanded || askedOn) return [];
  return [
    {
      field,
      say: demanded,
      when: (given) => belongs(field, given) && !(unlessGiven && given[unlessGiven]),
    },
  ];
});
