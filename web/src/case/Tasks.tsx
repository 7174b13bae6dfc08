import type { CaseView } from '#shared/case/views';
import { hasOwnAct, type Task } from '#shared/case/task';
import { whenWords } from '#shared/time/london';
import { Phone } from '../ui/Phone.tsx';
import { TaskLog } from '../answers/TaskLog.tsx';
import { Admit } from './Admit.tsx';
import { AttemptTask } from './AttemptTask.tsx';
import { CompleteTask } from './CompleteTask.tsx';
import { ReopenTask } from './ReopenTask.tsx';

type TasksProps = {
  caseId: string;
  tasks: Task[];
  teams: CaseView['suggested'];
  /** How many open tasks are shown further up, beside the failed mail. */ above: number;
  verified: boolean;
  at: string;
  again: () => void;
};

const focusTasks = () => document.getElementById('tasks')?.focus();

type OpenTaskProps = {
  caseId: string;
  task: Task;
  teams: CaseView['suggested'];
  verified?: boolean;
  at: string;
  again: () => void;
};

/** The number of the Directory, where the one on the task was left by somebody. */
function OfDirectory({ task, teams }: Pick<OpenTaskProps, 'task' | 'teams'>) {
  const team = teams.find(({ id }) => id === task.teamId);
  if (!team || team.phone === task.phone) return null;
  return (
    <p>
      In the Directory, {team.name}: <Phone number={team.phone} />
    </p>
  );
}

/** Verifying has its own act only until it is done. */
const isDoneElsewhere = ({ kind }: Task, verified: boolean) =>
  hasOwnAct(kind) && !(kind === 'verify-referrer' && verified);

/** An open task, and how to complete it. */
export function OpenTask({ caseId, task, teams, verified = false, at, again }: OpenTaskProps) {
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
      <OfDirectory task={task} teams={teams} />
      {task.kind === 'verify-referrer' && !verified && (
        <p>
          <a href="#referrer">Verify the referrer</a>
        </p>
      )}
      <TaskLog task={task} at={at} />
      {task.kind === 'admit-person' && <Admit caseId={caseId} taskId={task.id} onDone={done} />}
      {!isDoneElsewhere(task, verified) && <CompleteTask caseId={caseId} task={task} onDone={done} />}
      <AttemptTask caseId={caseId} task={task} onDone={done} />
    </li>
  );
}

/** The tasks of this case, open and done. */
export function Tasks({ caseId, tasks, teams, above, verified, at, again }: TasksProps) {
  const reopened = () => {
    focusTasks();
    again();
  };
  const open = tasks.filter(({ doneAt }) => doneAt === null);
  const done = tasks.filter(({ doneAt }) => doneAt !== null);
  return (
    <section aria-labelledby="tasks">
      <h2 className="nhsuk-heading-m" id="tasks" tabIndex={-1}>
        Tasks
      </h2>
      {open.length === 0 && above > 0 && (
        <p>
          Nothing else is waiting to be done. <a href="#mail-trouble">See what is, above</a>
        </p>
      )}
      {open.length === 0 && above === 0 && <p>Nothing is waiting to be done.</p>}
      <ul className="app-tasks">
        {open.map((task) => (
          <OpenTask
            key={task.id}
            caseId={caseId}
            task={task}
            teams={teams}
            verified={verified}
            at={at}
            again={again}
          />
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
                {task.spokeTo && ` (spoke to: ${task.spokeTo})`}
                <TaskLog task={task} at={at} />
                {!hasOwnAct(task.kind) && <ReopenTask caseId={caseId} task={task} onDone={reopened} />}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
