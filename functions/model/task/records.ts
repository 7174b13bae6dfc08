import type { StoredTask } from '#shared/case/task';
import type { OpenTaskKeys } from '#functions/model/index-keys';
import type { taskKey } from './keys.ts';

/** Telephone numbers that people without a sign-in left for a task, and what it said before. */
export type LeftNumbers = { before: string; numbers: string[] };

export type TaskItem = ReturnType<typeof taskKey> &
  Partial<OpenTaskKeys> & { version: number; left?: LeftNumbers } & StoredTask;
