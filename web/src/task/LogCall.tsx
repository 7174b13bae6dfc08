import { Button } from 'nhsuk-react-components';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { OpenTask } from '#shared/case/views';
import { useAct } from '../api/act.ts';
import { ProblemSummary } from '../ui/ProblemSummary.tsx';
import { api } from './api.ts';
import { guides } from './guides.ts';
import { OtherEnd } from './OtherEnd.tsx';

type EndsProps = { task: OpenTask; busy: boolean; onChoose: (outcome: string) => void; onCancel: () => void };

/** The possible outcomes of a call. Their digits work only while the focus is among them (WCAG 2.1.4). */
function Ends({ task, busy, onChoose, onCancel }: EndsProps) {
  const group = useRef<HTMLDivElement>(null);
  const { ends, title } = guides[task.kind];
  const [other, setOther] = useState(false);
  useEffect(() => group.current?.focus(), []);
  const pressed = ({ key, repeat, target }: KeyboardEvent) => {
    if (repeat || target instanceof HTMLInputElement) return;
    if (key === 'Escape') onCancel();
    const end = ends[Number(key) - 1];
    if (end) onChoose(end);
    else if (Number(key) === ends.length + 1) setOther(true);
  };
  return (
    <div
      role="group"
      className="app-ends"
      aria-label={`Outcome of: ${title}. Press a number, or Escape to go back.`}
      tabIndex={-1}
      ref={group}
      onKeyDown={pressed}
    >
      {ends.map((end, place) => (
        <Button key={end} type="button" small secondary aria-disabled={busy} onClick={() => onChoose(end)}>
          {place + 1}. {end}
        </Button>
      ))}
      {other ? (
        <OtherEnd id={task.id} busy={busy} onChoose={onChoose} />
      ) : (
        <Button type="button" small secondary onClick={() => setOther(true)}>
          {ends.length + 1}. Something else
        </Button>
      )}
      <p>
        If nobody answered, leave it open and try again. It stays on this list until somebody was reached.
      </p>
    </div>
  );
}

/** Completes a task with two keys: Enter, and the digit of the outcome. */
export function LogCall({ task, onDone }: { task: OpenTask; onDone: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const completing = useAct((outcome: string) =>
    task.caseId === null
      ? api.task.completeServiceTask({ params: { id: task.id }, body: { outcome } })
      : api.task.complete({ params: { id: task.caseId, taskId: task.id }, body: { outcome } }),
  );
  const choose = async (outcome: string) => {
    const done = await completing.run(outcome);
    if (done?.kind === 'ok') onDone();
  };
  const cancel = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      {completing.failure && <ProblemSummary key={completing.failed} failure={completing.failure} />}
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
      {open && (
        <Ends
          task={task}
          busy={completing.busy}
          onChoose={(outcome) => void choose(outcome)}
          onCancel={cancel}
        />
      )}
    </>
  );
}
