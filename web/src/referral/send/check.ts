import type * as z from 'zod';
import { answersSchema } from '#shared/referral/answers';
import { type FieldName, fieldNames } from '#shared/questions/table';
import { checkAgainstToday } from '#shared/referral/today';
import type { DraftAnswers } from '#shared/referral/draft';
import type { Fault } from '../../ui/ProblemSummary.tsx';

export type Wrong = Partial<Record<FieldName, string>>;

const messages = (issues: readonly z.core.$ZodIssue[]) =>
  issues.map(({ path, message }) => ({ path: String(path[0] ?? ''), message }));

/**
 * What prevents sending these answers, by field, first reason only; empty when they can be sent. Same rules and words
 * as the server's; rules of the day also apply to incomplete answers, so that all problems show at once.
 */
export function wrongWith(answers: DraftAnswers, at: string, demonstration: boolean): Wrong {
  const parsed = answersSchema.safeParse(answers);
  const issues = parsed.success ? [] : messages(parsed.error.issues);
  const found = [...issues, ...checkAgainstToday(answers, at, demonstration)];
  const wrong: Record<string, string> = {};
  for (const { path, message } of found) wrong[path] ??= message;
  return wrong;
}

/** The same as lines of a summary, in the order of the form. */
export const faultsOf = (wrong: Wrong): Fault[] =>
  fieldNames.flatMap((path) => (wrong[path] ? [{ path, message: wrong[path] }] : []));
