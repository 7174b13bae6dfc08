import * as z from 'zod';
import { isClock, whyNotClock } from './typed-clock.ts';
import { whyNotDay } from './typed-day.ts';

const said = (input: unknown) => (typeof input === 'string' ? input : '');

/** A time, HH:MM. The reason for a refusal is that of what was typed, with an example that fits. */
export const clockField = (like: string) => {
  const error = (issue: { input?: unknown }) => whyNotClock(said(issue.input), like);
  return z.string({ error }).regex(isClock, { error });
};

/** A day, YYYY-MM-DD. */
export const dayField = (like: string) =>
  z.iso.date({ error: (issue: { input?: unknown }) => whyNotDay(said(issue.input), like) });
