import { type FieldName, questions } from '#shared/questions/table';
import type { DraftAnswers } from './draft.ts';

/** An answer that is shown red wherever it is read: a risk of suicide that is not known to be none (question 12). */
export function isRed(field: FieldName, answers: DraftAnswers): boolean {
  const { redUnless } = questions[field];
  const answer = answers[field];
  return redUnless !== undefined && answer !== undefined && answer !== redUnless;
}
