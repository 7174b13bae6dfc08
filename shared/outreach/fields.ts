import * as z from 'zod';
import { caseDetailIn, caseDetailWords } from './case-details.ts';

function withoutCaseDetails(text: string, ctx: z.RefinementCtx): void {
  const kind = caseDetailIn(text);
  if (kind) ctx.addIssue({ code: 'custom', message: caseDetailWords(kind) });
}

/** A required text without numbers that identify a person or a case. */
export const stated = (max: number, say: string) =>
  z.string(say).trim().min(1, say).max(max, `Use ${max} characters or fewer`).superRefine(withoutCaseDetails);

/** A text that may be empty. */
export const emptyOrText = (max: number) =>
  z.string().trim().max(max, `Use ${max} characters or fewer`).superRefine(withoutCaseDetails);

/** An optional text; missing counts as empty, as a plain form sends it. */
export const optionalText = (max: number) => emptyOrText(max).default('');

export const choice = <const C extends readonly [string, ...string[]]>(options: C, say: string) =>
  z.enum(options, say);

/** An optional choice. */
export const optionalChoice = <const C extends readonly string[]>(options: C) =>
  z.enum(['', ...options] as ['', ...C], 'Choose one of the answers').default('');
