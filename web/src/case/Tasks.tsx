import type { Task } from '#shared/case/views';
import { whenWords } from '#shared/time/london';
import { Phone } from '../ui/Phone.tsx';
import { Admit } from './Admit.tsx';
import { CompleteTask } from './CompleteTask.tsx';

type TasksProps = { caseId: string; tasks: Task[]; at: string; again: () => void };

const focusTasks = () => document.getElementById('tasks')?.focus();

type OpenTaskProps = { caseId: string; task: Task; at: string; again: () => void };

/** A task that is still open, and the way to end it. */
export function OpenTask({ caseId, task, at, again }: OpenTaskProps) {
  const done = () => {
    focusTasks();
    again();
  };
  return (
    <li className={task.kind === 'imminent-risk' ? 'app-task app-task--now' : 'app-task'}>
      <p>
        <strong>{task.say}</strong>
      </p>
      <p>
        For {task.owner}, due {whenWords(task.dueAt, at)}.
        {task.phone && (
          <>
            {' '}
            Phone <Phone number={task.phone} />
          </>
        )}
      </p>
      {task.kind === 'admit-person' && <Admit caseId={caseId} taskId={task.id} onDone={done} />}
      {task.kind !== 'admit-person' && task.kind !== 'verify-referrer' && (
        <CompleteTask caseId={caseId} task={task} onDone={done} />
      )}
    </li>
  );
}

/** What has to be done on this case, and what was done. */
export function Tasks({ caseId, tasks, at, again }: TasksProps) {
  const open = tasks.filter(({ doneAt }) => doneAt === null);
  const done = tasks.filter(({ doneAt }) => doneAt !== null);
  return (
    <section aria-labelledby="tasks">
      <h2 className="nhsuk-heading-m" id="tasks" tabIndex={-1}>
        Tasks
      </h2>
      {open.length === 0 && <p>Nothing is waiting to be done.</p>}
      <ul className="app-tasks">
        {open.map((task) => (
          <OpenTask key={task.id} caseId={caseId} task={task} at={at} again={again} />
        ))}
      </ul>
      {done.length > 0 && (
        <>
          <h3 className="nhsuk-heading-s">Done</h3>
          <ul>
            {done.map((task) => (
              <li key={task.id}>
                {task.say} {task.doneAt && `Done ${whenWords(task.doneAt, at)}`} by{' '}
                {task.doneBy ?? 'somebody'}: {task.outcome}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
