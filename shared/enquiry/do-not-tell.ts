import { type FieldName, fieldNames, questions } from '#shared/questions/table';
import { belongs } from '#shared/referral/asked';
import type { DraftAnswers } from '#shared/referral/draft';
import { fieldLabels, inWords } from '#shared/referral/words';

/** What a team reads where something must be kept from someone and the hub has confirmed no words for it. */
export const phoneFirst = 'Phone the hub before contacting her.';

/** The most that may be confirmed: more than all the fields together hold. */
export const doNotTellMost = 2_000;

const fields: readonly FieldName[] = fieldNames.filter((field) => questions[field].doNotTell);

/** What must be kept from whom, as the referrer wrote it. For the hub and the referrer. */
export function doNotTell(answers: DraftAnswers): { label: string; value: string }[] {
  return fields
    .filter((field) => belongs(field, answers) && inWords(field, answers).trim() !== '')
    .map((field) => ({ label: fieldLabels[field], value: inWords(field, answers) }));
}

/** The same as one text, which the hub confirms or rewords; empty where nothing must be kept from anyone. */
export const doNotTellWords = (answers: DraftAnswers): string =>
  doNotTell(answers)
    .map(({ label, value }) => `${label}: ${value}`)
    .join('\n');
