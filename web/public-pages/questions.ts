import { type FieldName, form, questions } from '#shared/questions/table';
import { detailsOf } from '#shared/referral/asked';
import { inWords } from '#shared/referral/words';

/** One question of the short path on paper: what to write or circle, and the form's fields it covers. */
export type PaperQuestion = { ask: string; answers: string; fields: readonly FieldName[] };

/** What to add where this answer is circled. */
const more = (field: FieldName, choice: string): string =>
  [
    questions[field].stops?.[choice]?.onPaper,
    ...detailsOf(field, choice).map((detail) => questions[detail].onPaper),
  ]
    .filter(Boolean)
    .join('; ');

/** The choices of a field in the form's own words. */
function choices(field: FieldName): string {
  const options = Object.keys(questions[field].answer.choices ?? {});
  return options
    .map((option) => {
      const besides = more(field, option);
      return inWords(field, { [field]: option }) + (besides && ` (${besides})`);
    })
    .join(' · ');
}

/** A field on the sheet, in its own words or in those of its question. */
const isOnPaper = (field: FieldName) =>
  questions[field].numbered !== undefined || questions[field].onPaper !== undefined;

/** The 18 questions (B1), in the form's order. */
export const paperQuestions: readonly PaperQuestion[] = form.flatMap(({ fields }) => {
  const [lead] = fields;
  const { onPaper } = questions[lead].numbered ?? {};
  if (!onPaper) return [];
  const { ask, answers = choices(lead) } = onPaper;
  return [
    {
      ask,
      answers: answers.replaceAll(/\{(\w+)\}/g, (_, field: FieldName) => choices(field)),
      fields: fields.filter(isOnPaper),
    },
  ];
});
