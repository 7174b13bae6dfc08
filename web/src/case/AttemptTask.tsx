import { Button, Details, Form, TextInput } from 'nhsuk-react-components';
import { type FormEvent, useState } from 'react';
import type { Task } from '#shared/case/task';
import { task as rows } from '#shared/contract/task';
import { useAct } from '../api/act.ts';
import { useSendId } from '../api/send-id.ts';
import { ProblemSummary } from '../ui/ProblemSummary.tsx';
import { api } from './api.ts';

type AttemptTaskProps = { caseId: string; task: Task; onDone: () => void };
type Attempt = { result: 'no-answer' | 'left-message'; leftWith: string };

/** Records a call that reached nobody; the task stays open. */
export function AttemptTask({ caseId, task, onDone }: AttemptTaskProps) {
  const [leftWith, setLeftWith] = useState('');
  const [wrong, setWrong] = useState('');
  const sendId = useSendId();
  const params = { id: caseId, taskId: task.id };
  const trying = useAct((attempt: Attempt) =>
    api.task.attempt({ params, body: { id: sendId.id, ...attempt } }),
  );
  const field = `left-${task.id}`;
  const log = async (attempt: Attempt) => {
    const parsed = rows.attempt.body.safeParse({ id: task.id, ...attempt });
    setWrong(parsed.success ? '' : (parsed.error.issues[0]?.message ?? ''));
    if (!parsed.success) return document.getElementById(field)?.focus();
    const outcome = await trying.run(attempt);
    sendId.after(outcome);
    if (outcome?.kind === 'ok') onDone();
  };
  const left = (event: FormEvent) => {
    event.preventDefault();
    void log({ result: 'left-message', leftWith });
  };
  return (
    <Details>
      <Details.Summary>
        No answer, or left a message<span className="nhsuk-u-visually-hidden">: {task.say}</span>
      </Details.Summary>
      <Details.Text>
        {trying.failure && <ProblemSummary key={trying.failed} failure={trying.failure} />}
        <p>The task stays open, with the time you tried.</p>
        <Button
          type="button"
          small
          aria-disabled={trying.busy}
          onClick={() => void log({ result: 'no-answer', leftWith: '' })}
        >
          No answer
        </Button>
        <Form onSubmit={left}>
          <TextInput
            id={field}
            name="leftWith"
            label="Who did you leave a message with?"
            hint="For example “the receptionist” or “voicemail”"
            autoComplete="off"
            value={leftWith}
            onChange={(event) => setLeftWith(event.currentTarget.value)}
            {...(wrong ? { error: wrong } : {})}
          />
          <Button type="submit" small aria-disabled={trying.busy}>
            Left a message
          </Button>
        </Form>
      </Details.Text>
    </Details>
  );
}
