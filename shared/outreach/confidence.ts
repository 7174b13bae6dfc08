import * as z from 'zod';

/** The three questions, asked after confirming and again after the session, in the same words. */
export const confidenceQuestions = {
  suitable: 'How confident are you in saying for whom a mental health treatment requirement is suitable?',
  howTo: 'How confident are you in how to refer for one, or to make one?',
  breach: 'How confident are you in what happens when somebody does not keep to it?',
} as const;
export type ConfidenceQuestion = keyof typeof confidenceQuestions;
export const confidenceNames = Object.keys(confidenceQuestions) as ConfidenceQuestion[];

export const scale = ['1', '2', '3', '4', '5'] as const;
/** One answer on the scale; its message names the question, so that two can be told apart. */
export const step = (of: string) => z.enum(scale, `Choose a number from 1 to 5: ${of}`);

export const confidenceAnswers = {
  suitable: step('for whom it is suitable'),
  howTo: step('how to refer for one, or make one'),
  breach: step('what happens when somebody does not keep to it'),
};
export const confidenceSchema = z.strictObject(confidenceAnswers);
export type Confidence = z.infer<typeof confidenceSchema>;

/** Fewer pairs than this could identify a person (H13). */
export const fewestPairs = 8;

export type ConfidenceChange = { pairs: number; change: Record<ConfidenceQuestion, number> | null };

/** Mean change from before to after, of those who answered both times; null below eight pairs. */
export function confidenceChange(
  answers: readonly { before: Confidence | null; after: Confidence | null }[],
): ConfidenceChange {
  const pairs = answers.flatMap(({ before, after }) => (before && after ? [{ before, after }] : []));
  if (pairs.length < fewestPairs) return { pairs: pairs.length, change: null };
  const mean = (question: ConfidenceQuestion) => {
    const sum = pairs.reduce(
      (total, { before, after }) => total + Number(after[question]) - Number(before[question]),
      0,
    );
    return Math.round((sum / pairs.length) * 10) / 10;
  };
  const change = { suitable: mean('suitable'), howTo: mean('howTo'), breach: mean('breach') };
  return { pairs: pairs.length, change };
}
