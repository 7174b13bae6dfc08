import { isClock } from '#shared/questions/answer';
import { type FieldName, fieldNames, questions } from '#shared/questions/table';
import { clockWords, dayWords } from '#shared/time/london';
import type { DraftAnswers } from './draft.ts';

/** What each field is called wherever an answer is read back. */
export const fieldLabels = Object.fromEntries(
  fieldNames.map((field) => [field, questions[field].label]),
) as Record<FieldName, string>;

// A draft may hold a day that there is not, and is read back as it was typed.
function isRealDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

const said = (words: Readonly<Record<string, string>> | undefined, value: string) =>
  words && Object.hasOwn(words, value) ? words[value] : undefined;

/** One answer in the words of who gives it, as the form offers it. */
export function offeredWords(field: FieldName, value: string): string {
  const { answer, inWords } = questions[field];
  if (answer.kind === 'day' && isRealDay(value)) return dayWords(value);
  if (answer.kind === 'clock' && isClock.test(value)) return clockWords(value);
  return said(answer.choices, value) ?? inWords?.(value) ?? value;
}

/** An answer as a person reads it; an empty string where there is none. */
export function inWords(field: FieldName, answers: DraftAnswers): string {
  const value = answers[field];
  if (value === undefined) return '';
  return (
    [value]
      .flat()
      // Read back to somebody else, "me" would be the reader.
      .map((one) => said(questions[field].readBack, one) ?? offeredWords(field, one))
      .join(', ')
  );
}
