import { Button, Details, Form, TextInput } from 'nhsuk-react-components';
import { type FormEvent, useState } from 'react';
import type { Task } from '#shared/case/task';
import { TooLong } from '../form/TooLong.tsx';
import { task as rows } from '#shared/contract/task';
import { useAct } from '../api/act.ts';
import { api } from './api.ts';
import { ProblemSummary } from '../ui/ProblemSummary.tsx';

type CompleteTaskProps = { caseId: string; task: Task; onDone: () => void };

/** Completes a task with its outcome. */
export function CompleteTask({ caseId, task, onDone }: CompleteTaskProps) {
  const [outcome, setOutcome] = useState('');
  const [wrong, setWrong] = useState('');
  const completing = useAct((body: { outcome: string }) =>
    api.task.complete({ params: { id: caseId, taskId: task.id }, body }),
  );
  const complete = async (event: FormEvent) => {
    event.preventDefault();
    const parsed = rows.complete.body.safeParse({ outcome });
    setWrong(parsed.success ? '' : (parsed.error.issues[0]?.message ?? ''));
    if (!parsed.success) return document.getElementById(`outcome-${task.id}`)?.focus();
    const done = await completing.run(parsed.data);
    if (done?.kind === 'ok') onDone();
  };
  return (
    <Details>
      <Details.Summary>
        Mark as done<span className="nhsuk-u-visually-hidden">: {task.say}</span>
      </Details.Summary>
      <Details.Text>
        {completing.failure && <ProblemSummary key={completing.failed} failure={completing.failure} />}
        <Form onSubmit={(event) => void complete(event)}>
          <TextInput
            id={`outcome-${task.id}`}
            name="outcome"
            label="What was done?"
            autoComplete="off"
            value={outcome}
            onChange={(event) => setOutcome(event.currentTarget.value)}
            {...(wrong ? { error: wrong } : {})}
          />
          <TooLong value={outcome} max={500} />
          <Button type="submit" small aria-disabled={completing.busy}>
            Mark as done
          </Button>
        </Form>
      </Details.Text>
    </Details>
  );
}
