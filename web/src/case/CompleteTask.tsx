import { Button, Details, Form } from 'nhsuk-react-components';
import type { FormEvent } from 'react';
import type { Task } from '#shared/case/task';
import { useAct } from '../api/act.ts';
import { OutcomeFields, useOutcome } from '../form/OutcomeFields.tsx';
import { api } from './api.ts';
import { ProblemSummary } from '../ui/ProblemSummary.tsx';

type CompleteTaskProps = { caseId: string; task: Task; onDone: () => void };

/** Completes a task with its outcome, and who was spoken to where her safety hangs on it. */
export function CompleteTask({ caseId, task, onDone }: CompleteTaskProps) {
  const outcome = useOutcome(task);
  const completing = useAct(() =>
    api.task.complete({ params: { id: caseId, taskId: task.id }, body: outcome.typed }),
  );
  const complete = async (event: FormEvent) => {
    event.preventDefault();
    if (!outcome.check()) return;
    const done = await completing.run(undefined);
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
          <OutcomeFields task={task} of={outcome} />
          <Button type="submit" small aria-disabled={completing.busy}>
            Mark as done
          </Button>
        </Form>
      </Details.Text>
    </Details>
  );
}
