import type { Task } from '#shared/case/task';
import type { TaskItem } from './records.ts';
import { openTaskKeys, unlisted } from '#functions/model/index-keys';
import { taskKey } from './keys.ts';
import type { Change } from '#functions/platform/store/decision';

export type NewTask = Pick<Task, 'kind' | 'say' | 'dueAt' | 'owner' | 'phone'> &
  Partial<Pick<Task, 'personId' | 'teamId'> & Pick<TaskItem, 'left'>>;

/** A task on a case, for a named role, due at a time. */
export function newTask(caseId: string, taskId: string, task: NewTask): Change {
  const item: TaskItem = {
    ...taskKey(caseId, taskId),
    version: 1,
    id: taskId,
    doneAt: null,
    doneBy: null,
    outcome: null,
    personId: null,
    teamId: null,
    ...task,
    ...openTaskKeys(task.dueAt),
  };
  return { do: 'put', table: 'Referrals', item, expect: 'absent' };
}

/** The task as done, removed from the index of open tasks. */
export function doneTask(
  task: TaskItem,
  done: { doneAt: string; doneBy: string; outcome: string; spokeTo?: string },
): TaskItem {
  return unlisted({ ...task, ...done, version: task.version + 1 });
}
