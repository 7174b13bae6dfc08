import type { DraftAnswers } from './draft.ts';
import type { FieldName } from './fields.ts';

/** An answer that is shown red wherever it is read: a risk of suicide that is not known to be none (question 12). */
export const isRed = (field: FieldName, answers: DraftAnswers): boolean =>
  field === 'selfHarm' && answers.selfHarm !== undefined && answers.selfHarm !== 'none-known';
