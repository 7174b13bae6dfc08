import { type FieldName, fieldNames, questions } from '#shared/questions/table';

/** Answers that do not stop a referral but cost her something: what they mean and what to do (H1). */
export const warnings = Object.fromEntries(
  fieldNames.flatMap((field) => (questions[field].warns ? [[field, questions[field].warns]] : [])),
) as Partial<Record<FieldName, Readonly<Record<string, string>>>>;

/** The field for the reason of such an answer. It may stay empty. */
export const whyFields = Object.fromEntries(
  fieldNames.flatMap((field) => (questions[field].reasonFor ? [[questions[field].reasonFor, field]] : [])),
) as Partial<Record<FieldName, FieldName>>;
