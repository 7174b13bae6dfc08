import { Button } from 'nhsuk-react-components';
import { useRef, useState } from 'react';
import type { OpenTask } from '#shared/case/views';
import { useAct } from '../api/act.ts';
import { useSendId } from '../api/send-id.ts';
import { ProblemSummary } from '../ui/ProblemSummary.tsx';
import { api } from './api.ts';
import { type End, Ends } from './Ends.tsx';
import { guides } from './guides.ts';

function send({ id, caseId }: OpenTask, end: End, attemptId: string) {
  if (!('done' in end)) {
    const params = { id: caseId ?? '', taskId: id };
    return api.task.attempt({ params, body: { id: attemptId, ...end } });
  }
  return caseId === null
    ? api.task.completeServiceTask({ params: { id }, body: end.done })
    : api.task.complete({ params: { id: caseId, taskId: id }, body: end.done });
}

type LogCallProps = { task: OpenTask; onDone: () => void; onTried: (said: string) => void };

/** Completes a task with two keys, Enter and the digit of the outcome, or records that nobody was reached. */
export function LogCall({ task, onDone, onTried }: LogCallProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const sendId = useSendId();
  const logging = useAct((end: End) => send(task, end, sendId.id));
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const choose = async (end: End) => {
    const outcome = await logging.run(end);
    sendId.after(outcome);
    if (outcome?.kind !== 'ok') return;
    if ('done' in end) return onDone();
    close();
    onTried(end.result === 'no-answer' ? 'No answer' : 'Left a message');
  };
  return (
    <>
      {logging.failure && <ProblemSummary key={logging.failed} failure={logging.failure} />}
      <Button
        type="button"
        small
        id={`log-${task.id}`}
        ref={button}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {task.phone ? 'Log the call' : 'Mark as done'}
        <span className="nhsuk-u-visually-hidden">
          : {guides[task.kind].title} {task.reference}
        </span>
      </Button>
      {open && <Ends task={task} busy={logging.busy} onChoose={(end) => void choose(end)} onCancel={close} />}
    </>
  );
}
