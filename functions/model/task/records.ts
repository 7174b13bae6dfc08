import type { Task } from '#shared/case/views';
import type { InCase } from '#functions/model/case/keys';

export type TaskItem = InCase & {
  sk: `TASK#${string}`;
  version: number;
  /** Index `byTask`: present while the task is open. */
  todo?: 'TODO';
  todoSort?: string;
} & Task;
