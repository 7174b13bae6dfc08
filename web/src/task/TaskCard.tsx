import { SummaryList } from 'nhsuk-react-components';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { OpenTask } from '#shared/case/views';
import { whenWords } from '#shared/time/london';
import { leftWords } from '../answers/words.ts';
import { hearingWords } from '../answers/hearing-words.ts';
import { Phone } from '../ui/Phone.tsx';
import { guides } from './guides.ts';
import { LogCall } from './LogCall.tsx';

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <SummaryList.Row>
      <SummaryList.Key>{label}</SummaryList.Key>
      <SummaryList.Value>{children}</SummaryList.Value>
    </SummaryList.Row>
  );
}

function Facts({ task, at }: { task: OpenTask; at: string }) {
  const { whom, voicemail } = guides[task.kind];
  return (
    <SummaryList noBorder>
      {task.hearing && (
        <Line label="Hearing">
          <strong>{leftWords(task.hearing, at)}</strong>, {hearingWords(task.hearing)}
        </Line>
      )}
      <Line label="Who">
        {whom}
        {task.phone && (
          <>
            : <Phone number={task.phone} />
          </>
        )}
      </Line>
      <Line label="What to do">{task.say}</Line>
      <Line label="On voicemail">{voicemail}</Line>
      <Line label="For">
        {task.owner}, due {whenWords(task.dueAt, at)}
      </Line>
    </SummaryList>
  );
}

/** One line of the call list: whom to phone, what to say, what not to say on voicemail, and how it ended. */
export function TaskCard({ task, at, onDone }: { task: OpenTask; at: string; onDone: () => void }) {
  const { title, ends, beside } = guides[task.kind];
  return (
    <li className={task.cannotWait ? 'app-task app-task--now' : 'app-task'}>
      <h3 className="nhsuk-heading-s">{title}</h3>
      {task.caseId && (
        <p>
          <Link to={`/cases/${task.caseId}`}>Open {task.reference}</Link>
        </p>
      )}
      <Facts task={task} at={at} />
      {beside && (
        <p>
          <Link to={beside.to}>{beside.words}</Link>
        </p>
      )}
      {ends.length > 0 ? (
        <LogCall task={task} onDone={onDone} />
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
