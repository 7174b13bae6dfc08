import { Button, Details, Form, TextInput } from 'nhsuk-react-components';
import { type FormEvent, useState } from 'react';
import type { Task } from '#shared/case/task';
import { task as rows } from '#shared/contract/task';
import { useAct } from '../api/act.ts';
import { ProblemSummary } from '../ui/ProblemSummary.tsx';
import { api } from './api.ts';

/** Opens a task again that was marked as done by mistake. */
export function ReopenTask({ caseId, task, onDone }: { caseId: string; task: Task; onDone: () => void }) {
  const [why, setWhy] = useState('');
  const [wrong, setWrong] = useState('');
  const field = `why-${task.id}`;
  const opening = useAct(() => api.task.reopen({ params: { id: caseId, taskId: task.id }, body: { why } }));
  const open = async (event: FormEvent) => {
    event.preventDefault();
    const parsed = rows.reopen.body.safeParse({ why });
    setWrong(parsed.success ? '' : (parsed.error.issues[0]?.message ?? ''));
    if (!parsed.success) return document.getElementById(field)?.focus();
    const outcome = await opening.run(undefined);
    if (outcome?.kind === 'ok') onDone();
  };
  return (
    <Details>
      <Details.Summary>
        Open it again<span className="nhsuk-u-visually-hidden">: {task.say}</span>
      </Details.Summary>
      <Details.Text>
        {opening.failure && <ProblemSummary key={opening.failed} failure={opening.failure} />}
        <Form onSubmit={(event) => void open(event)}>
          <TextInput
            id={field}
            name="why"
            label="Why is it open again?"
            hint="For example “marked as done by mistake”"
            autoComplete="off"
            value={why}
            onChange={(event) => setWhy(event.currentTarget.value)}
            {...(wrong ? { error: wrong } : {})}
          />
          <Button type="submit" small aria-disabled={opening.busy}>
            Open the task again
          </Button>
        </Form>
      </Details.Text>
    </Details>
  );
}
