import * as z from 'zod';
import * as text from '#shared/text/fields';
import { caseDetailIn, caseDetailWords } from './case-details.ts';

function withoutCaseDetails(text: string, ctx: z.RefinementCtx): void {
  const kind = caseDetailIn(text);
  if (kind) ctx.addIssue({ code: 'custom', message: caseDetailWords(kind) });
}

/** A line without numbers that identify a person or a case. With `needed` it may not be empty. */
export const line = (max: number, needed?: string) => text.line(max, needed).superRefine(withoutCaseDetails);

/** The same of several lines. */
export const long = (max: number, needed?: string) => text.long(max, needed).superRefine(withoutCaseDetails);

/** An optional line; missing counts as empty, as a plain form sends it. */
export const optionalLine = (max: number) => line(max).default('');

/** The same of several lines. */
export const optionalLong = (max: number) => long(max).default('');

export const choice = <const C extends readonly [string, ...string[]]>(options: C, say: string) =>
  z.enum(options, say);

/** An optional choice. */
export const optionalChoice = <const C extends readonly string[]>(options: C) =>
  z.enum(['', ...options] as ['', ...C], 'Choose one of the answers').default('');
