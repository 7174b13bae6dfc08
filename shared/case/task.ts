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

/** A call that reached nobody keeps its task open. */
export const attemptResults = ['left-message', 'no-answer'] as const;
export type AttemptResult = (typeof attemptResults)[number];

/**
 * What happened to a task before: a try, or that it was marked as done and opened again. `words` are with whom a message
 * was left, what had been written as done, or why it is open again.
 */
export const taskEvent = z.object({
  id: z.string(),
  what: z.enum([...attemptResults, 'done', 'reopened']),
  words: z.string(),
  by: z.string(),
  at: z.string(),
});
export type TaskEvent = z.infer<typeof taskEvent>;

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
  /** Who was spoken to, by name or role, where that was asked. */
  spokeTo: z.string().nullable(),
  log: z.array(taskEvent),
  /** For `admit-person`: whom to admit, and to which team. */
  personId: z.string().nullable(),
  teamId: z.string().nullable(),
});

export type Task = z.infer<typeof taskSchema>;

/** An event as stored, with whose it is; not in older ones. */
export type StoredEvent = TaskEvent & { byId?: string };

/** A task as stored: an older one has neither of the last two, and a new one gets them when something happens to it. */
export type StoredTask = Omit<Task, 'spokeTo' | 'log'> &
  Partial<Pick<Task, 'spokeTo'>> & { log?: StoredEvent[] };

/** Done by acts of their own, which open nothing again: a person is admitted, a referrer is verified. */
export const hasOwnAct = (kind: TaskKind): boolean => kind === 'admit-person' || kind === 'verify-referrer';
