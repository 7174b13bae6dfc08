import type { Given, Now } from '#shared/questions/question';
import { type FieldName, fieldNames, questions } from '#shared/questions/table';

/** The answers to other questions that a field depends on: each of these fields must have one of these. */
export function conditionsOf(field: FieldName): Readonly<Record<string, readonly string[]>> {
  const { asked = {}, reasonFor } = questions[field];
  return reasonFor ? { [reasonFor]: Object.keys(questions[reasonFor as FieldName].warns ?? {}) } : asked;
}

/** True where a field is asked, given the other answers; conditions on the day are ignored. */
export const belongs = (field: FieldName, given: Given): boolean =>
  Object.entries(conditionsOf(field)).every(
    ([other, answers]) =>
      [given[other] ?? []].flat().some((answer) => answers.includes(answer)) &&
      belongs(other as FieldName, given),
  );

/** Is this field asked, given the other answers? */
export const isAsked = (field: FieldName, given: Given, now: Now): boolean =>
  belongs(field, given) && (questions[field].askedOn?.(given, now) ?? true);

/** Fields shown below an answer of another field. */
export const isDetail = (field: FieldName): boolean => Object.keys(conditionsOf(field)).length > 0;

/** The further fields an answer asks for, without its reason. */
export const detailsOf = (of: FieldName, answer: string): FieldName[] =>
  fieldNames.filter((field) => !questions[field].reasonFor && conditionsOf(field)[of]?.includes(answer));
