import { type FieldName, fieldNames, questions } from '#shared/questions/table';

/** Answers that stop nothing and still cost her something: what they mean and what to do (H1). */
export const warnings = Object.fromEntries(
  fieldNames.flatMap((field) => (questions[field].warns ? [[field, questions[field].warns]] : [])),
) as Partial<Record<FieldName, Readonly<Record<string, string>>>>;

/** The line that takes the reason for an answer that warns. It may stay empty: nothing more is demanded. */
export const whyFields = Object.fromEntries(
  fieldNames.flatMap((field) => (questions[field].reasonFor ? [[questions[field].reasonFor, field]] : [])),
) as Partial<Record<FieldName, FieldName>>;
