import type { Task, TaskEvent } from '#shared/case/task';
import { whenWords } from '#shared/time/london';

function inWords({ what, words }: TaskEvent): string {
  switch (what) {
    case 'no-answer':
      return 'No answer';
    case 'left-message':
      return `Left a message with: ${words}`;
    case 'done':
      return `Marked as done: ${words}`;
    case 'reopened':
      return `Opened again: ${words}`;
  }
}

/** What happened to a task before: each try, and what a slip closed, with who and when. */
export function TaskLog({ task, at }: { task: Task; at: string }) {
  if (task.log.length === 0) return null;
  return (
    <ul>
      {task.log.map((event) => (
        <li key={event.id}>
          {inWords(event)} ({event.by}, {whenWords(event.at, at)})
        </li>
      ))}
    </ul>
  );
}
