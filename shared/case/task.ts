import * as z from 'zod';

export const taskKinds = [
  'imminent-risk',
  'safeguarding',
  'phone-team',
  'answer-team',
  'wrong-inbox',
  'admit-person',
  'verify-referrer',
  // Made by reminders and failed mails (B4, B5, H11).
  'mail-failed',
  'not-opened',
  'not-asked',
  'propose-call',
  'no-answer',
  'cover-gap',
] as const;

export type TaskKind = (typeof taskKinds)[number];

/** A task, with an owner and a due time. `say` is what to do, in words that never name her. */
export const taskSchema = z.object({
  id: z.string(),
  kind: z.enum(taskKinds),
  say: z.string(),
  dueAt: z.string(),
  owner: z.string(),
  phone: z.string().nullable(),
  doneAt: z.string().nullable(),
  doneBy: z.string().nullable(),
  outcome: z.string().nullable(),
  /** For `admit-person`: whom to admit, and to which team. */
  personId: z.string().nullable(),
  teamId: z.string().nullable(),
});

export type Task = z.infer<typeof taskSchema>;
