import type { Moves } from './moves.ts';

export const taskStates = ['open', 'done'] as const;
export type TaskState = (typeof taskStates)[number];
export const taskActs = ['complete', 'attempt', 'reopen'] as const;
export type TaskAct = (typeof taskActs)[number];

/**
 * A task of a case or of the service. A try that reached nobody leaves it open. What a slip closed is opened again;
 * what comes up again is another task.
 */
export const taskMoves: Moves<TaskState, TaskAct> = {
  open: { complete: 'done', attempt: 'open' },
  done: { reopen: 'open' },
};

export const taskState = ({ doneAt }: { doneAt: string | null }): TaskState =>
  doneAt === null ? 'open' : 'done';
