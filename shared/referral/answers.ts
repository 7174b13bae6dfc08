import * as z from 'zod';
import { isVisible } from '#shared/text/visible';
import { type Always, type FieldName, type GivenAnswers, fields } from '#shared/questions/table';
import { needs } from './needs.ts';

const given = z.strictObject(fields).partial();

/** A referral that can be sent. A draft does not have this type, so nothing incomplete is sent by accident. */
export type Answers = GivenAnswers & Required<Pick<GivenAnswers, Always>>;

const empty = (value: unknown) =>
  value === undefined ||
  (typeof value === 'string' && !isVisible(value)) ||
  (Array.isArray(value) && value.length === 0);

/** Drops what was left empty, so that "cleared" and "never asked" read the same. */
export function withoutEmpty(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input;
  return Object.fromEntries(Object.entries(input).filter(([, value]) => !empty(value)));
}

const demandWhatIsNeeded = z.superRefine<GivenAnswers>(
  (answers, ctx) => {
    for (const need of needs) {
      if (need.when(answers) && empty(answers[need.field])) {
        ctx.addIssue({ code: 'custom', path: [need.field], message: need.say, input: undefined });
      }
    }
  },
  // Also when a field is malformed, so that the person sees every problem at once.
  { when: ({ value }) => typeof value === 'object' && value !== null },
);

/** The short path as sent: "not known" where the table allows it, and nothing demanded but by a row. */
export const answersSchema = z.preprocess(
  withoutEmpty,
  given.check(demandWhatIsNeeded),
) as unknown as z.ZodType<Answers, Partial<Record<FieldName, unknown>>>;
