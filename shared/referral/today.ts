import type { FieldProblem } from '#shared/problem/problem';
import type { Given } from '#shared/questions/question';
import { fieldNames, questions } from '#shared/questions/table';
import { londonDay } from '#shared/time/london';
import { isAsked } from './asked.ts';

/**
 * The rules that need the day, the lists, or the demonstration switch. An empty list means it can be sent.
 * @param at UTC instant of the request
 * @param demonstration true where real people's data must be refused (H23)
 */
export function checkAgainstToday(given: Given, at: string, demonstration: boolean): FieldProblem[] {
  const day = { at, today: londonDay(at), demonstration };
  return fieldNames.flatMap((field) => {
    const { askedOn, demanded, refused = [] } = questions[field];
    const values = [given[field] ?? []].flat().filter((value) => value !== '');
    if (values.length === 0)
      return demanded && askedOn && isAsked(field, given, day) ? [{ path: field, message: demanded }] : [];
    return refused
      .filter(({ when }) => values.some((value) => when(value, day, given)))
      .map(({ say }) => ({ path: field, message: say }));
  });
}
