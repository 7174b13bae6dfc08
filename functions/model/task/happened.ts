import type { StoredEvent, StoredTask, TaskEvent } from '#shared/case/task';
import type { TaskState } from '#shared/lifecycle/task';

type Kept = StoredTask & { version: number };

/** The task with more in its log, which only grows. */
export const withEvents = <Of extends Kept>(task: Of, ...events: StoredEvent[]): Of => ({
  ...task,
  version: task.version + 1,
  log: [...(task.log ?? []), ...events],
});

/** What was written as done, in one line. */
const asDone = ({ outcome, spokeTo }: StoredTask) =>
  [outcome, spokeTo && `Spoke to: ${spokeTo}`].filter(Boolean).join('. ');

/** The task open again; what was written as done moves into its log. */
export function reopened<Of extends Kept>(task: Of, again: Omit<TaskEvent, 'what'>): Of {
  const was = { words: asDone(task), by: task.doneBy ?? '', at: task.doneAt ?? again.at };
  return {
    ...withEvents(task, { id: `${again.id}-done`, what: 'done', ...was }, { ...again, what: 'reopened' }),
    doneAt: null,
    doneBy: null,
    outcome: null,
    spokeTo: null,
  };
}

/** The audit entry of opening it again, on whatever chain the task is kept. */
export const reopenedEntry = (task: Kept, to: TaskState, why: string) =>
  ({
    outcome: 'done',
    subject: `task#${task.id}`,
    from: 'done',
    to,
    fields: ['doneAt', 'log'],
    values: why,
  }) as const;
