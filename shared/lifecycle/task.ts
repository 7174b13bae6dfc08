import type { Moves } from './moves.ts';

export const taskStates = ['open', 'done'] as const;
export type TaskState = (typeof taskStates)[number];
export const taskActs = ['complete'] as const;
export type TaskAct = (typeof taskActs)[number];

/** A task of a case or of the service. Done is final; what comes up again is another task. */
export const taskMoves: Moves<TaskState, TaskAct> = {
  open: { complete: 'done' },
  done: {},
};

export const taskState = ({ doneAt }: { doneAt: string | null }): TaskState =>
  doneAt === null ? 'open' : 'done';
