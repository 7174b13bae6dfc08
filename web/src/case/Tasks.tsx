import type { Task } from '#shared/case/task';
import { whenWords } from '#shared/time/london';
import { Phone } from '../ui/Phone.tsx';
import { Admit } from './Admit.tsx';
import { CompleteTask } from './CompleteTask.tsx';

type TasksProps = { caseId: string; tasks: Task[]; verified: boolean; at: string; again: () => void };

const focusTasks = () => document.getElementById('tasks')?.focus();

type OpenTaskProps = { caseId: string; task: Task; verified?: boolean; at: string; again: () => void };

/** Two kinds have an act of their own to complete them; verifying only until it is done. */
const hasOwnAct = ({ kind }: Task, verified: boolean) =>
  kind === 'admit-person' || (kind === 'verify-referrer' && !verified);

/** An open task, and how to complete it. */
export function OpenTask({ caseId, task, verified = false, at, again }: OpenTaskProps) {
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
        {task.owner}, due {whenWords(task.dueAt, at)}.
        {task.phone && (
          <>
            {' '}
            Phone <Phone number={task.phone} />
          </>
        )}
      </p>
      {task.kind === 'admit-person' && <Admit caseId={caseId} taskId={task.id} onDone={done} />}
      {!hasOwnAct(task, verified) && <CompleteTask caseId={caseId} task={task} onDone={done} />}
    </li>
  );
}

/** The tasks of this case, open and done. */
export function Tasks({ caseId, tasks, verified, at, again }: TasksProps) {
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
          <OpenTask key={task.id} caseId={caseId} task={task} verified={verified} at={at} again={again} />
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
