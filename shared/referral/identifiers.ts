import type { Given } from '#shared/questions/question';
import { type FieldName, fieldNames, questions } from '#shared/questions/table';

/** Identifiers that do not pass their check: they are kept as written, marked unchecked, and stop nothing (H3). */
export function uncheckedIdentifiers(given: Given): FieldName[] {
  return fieldNames.filter((field) => {
    const value = given[field];
    return typeof value === 'string' && value !== '' && questions[field].passes?.(value) === false;
  });
}
