import type { Given, Now } from '#shared/questions/question';
import { type FieldName, fieldNames, questions } from '#shared/questions/table';

/** The answers to other questions that a field belongs to: each field here has to have one of these. */
export function conditionsOf(field: FieldName): Readonly<Record<string, readonly string[]>> {
  const { asked = {}, reasonFor } = questions[field];
  return reasonFor ? { [reasonFor]: Object.keys(questions[reasonFor as FieldName].warns ?? {}) } : asked;
}

/** Does a field belong to the other answers? What needs the day is left out. */
export const belongs = (field: FieldName, given: Given): boolean =>
  Object.entries(conditionsOf(field)).every(
    ([other, answers]) =>
      [given[other] ?? []].flat().some((answer) => answers.includes(answer)) &&
      belongs(other as FieldName, given),
  );

/** Is this field asked, given the other answers? */
export const isAsked = (field: FieldName, given: Given, now: Now): boolean =>
  belongs(field, given) && (questions[field].askedOn?.(given, now) ?? true);

/** Fields that stand beneath an answer of another one. */
export const isDetail = (field: FieldName): boolean => Object.keys(conditionsOf(field)).length > 0;

/** What an answer asks besides; the reason for it is taken elsewhere. */
export const detailsOf = (of: FieldName, answer: string): FieldName[] =>
  fieldNames.filter((field) => !questions[field].reasonFor && conditionsOf(field)[of]?.includes(answer));
