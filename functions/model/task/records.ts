import type { Task } from '#shared/case/task';
import type { OpenTaskKeys } from '#functions/model/index-keys';
import type { taskKey } from './keys.ts';

export type TaskItem = ReturnType<typeof taskKey> & Partial<OpenTaskKeys> & { version: number } & Task;
