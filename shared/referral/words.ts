import { type FieldName, fieldNames, questions } from '#shared/questions/table';
import { clockWords, dayWords } from '#shared/time/london';
import { isClock } from '#shared/time/typed-clock';
import type { DraftAnswers } from './draft.ts';

/** The label of each field where answers are read back. */
export const fieldLabels = Object.fromEntries(
  fieldNames.map((field) => [field, questions[field].label]),
) as Record<FieldName, string>;

// A draft may hold an impossible day, which is read back as typed.
function isRealDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

const said = (words: Readonly<Record<string, string>> | undefined, value: string) =>
  words && Object.hasOwn(words, value) ? words[value] : undefined;

/** One answer in the words of the form. */
export function offeredWords(field: FieldName, value: string): string {
  const { answer, inWords } = questions[field];
  if (answer.kind === 'day' && isRealDay(value)) return dayWords(value);
  if (answer.kind === 'clock' && isClock.test(value)) return clockWords(value);
  return said(answer.choices, value) ?? inWords?.(value) ?? value;
}

/** An answer in words; an empty string where there is none. */
export function inWords(field: FieldName, answers: DraftAnswers): string {
  const value = answers[field];
  if (value === undefined) return '';
  return (
    [value]
      .flat()
      // To another reader, "me" would mean themselves.
      .map((one) => said(questions[field].readBack, one) ?? offeredWords(field, one))
      .join(', ')
  );
}
