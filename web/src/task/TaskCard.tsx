import { Link } from 'react-router';
import type { OpenTask } from '#shared/case/views';
import { whenWords } from '#shared/time/london';
import { leftWords } from '../answers/words.ts';
import { hearingWords } from '../answers/hearing-words.ts';
import { TaskLog } from '../answers/TaskLog.tsx';
import { Facts } from '../ui/Facts.tsx';
import { Phone } from '../ui/Phone.tsx';
import { guides } from './guides.ts';
import { LogCall } from './LogCall.tsx';

function TaskFacts({ task, at }: { task: OpenTask; at: string }) {
  const { whom, voicemail } = guides[task.kind];
  const hearing = task.hearing && (
    <>
      <strong>{leftWords(task.hearing, at)}</strong>, {hearingWords(task.hearing)}
    </>
  );
  const who = task.phone ? (
    <>
      {whom}: <Phone number={task.phone} />
    </>
  ) : (
    whom
  );
  // A number that somebody left is not yet known to be the team's.
  const directory =
    task.team && task.team.phone !== task.phone ? (
      <>
        {task.team.name}: <Phone number={task.team.phone} />
      </>
    ) : null;
  const rows = [
    ['Hearing', hearing],
    ['Who', who],
    ['In the Directory', directory],
    ['What to do', task.say],
    ['On voicemail', voicemail],
    ['For', `${task.owner}, due ${whenWords(task.dueAt, at)}`],
  ] as const;
  return <Facts rows={rows} noBorder />;
}

type TaskCardProps = { task: OpenTask; at: string; onDone: () => void; onTried: (said: string) => void };

/** One line of the call list: whom to phone, what to say, what not to say on voicemail, and the outcome. */
export function TaskCard({ task, at, onDone, onTried }: TaskCardProps) {
  const { title, ends, beside } = guides[task.kind];
  return (
    <li className={task.cannotWait ? 'app-task app-task--now' : 'app-task'}>
      <h3 className="nhsuk-heading-s">{title}</h3>
      {task.caseId && (
        <p>
          <Link to={`/cases/${task.caseId}`}>Open {task.reference}</Link>
        </p>
      )}
      <TaskFacts task={task} at={at} />
      <TaskLog task={task} at={at} />
      {beside && (
        <p>
          <Link to={beside.to}>{beside.words}</Link>
        </p>
      )}
      {ends.length > 0 ? (
        <LogCall task={task} onDone={onDone} onTried={onTried} />
      ) : (
        task.caseId && (
          <p>
            <Link to={`/cases/${task.caseId}`}>
              Do this on the case<span className="nhsuk-u-visually-hidden"> {task.reference}</span>
            </Link>
          </p>
        )
      )}
    </li>
  );
}
