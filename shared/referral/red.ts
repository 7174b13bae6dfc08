import { type FieldName, questions } from '#shared/questions/table';
import type { DraftAnswers } from './draft.ts';

/** True for an answer that is always shown red: a risk of suicide not known to be none (question 12). */
export function isRed(field: FieldName, answers: DraftAnswers): boolean {
  const { redUnless } = questions[field];
  const answer = answers[field];
  return redUnless !== undefined && answer !== undefined && answer !== redUnless;
}
