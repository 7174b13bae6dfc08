import { Button, Details, Form, TextInput } from 'nhsuk-react-components';
import { type FormEvent, useState } from 'react';
import { needsWho } from '#shared/case/outcome-needed';
import type { Task } from '#shared/case/task';
import { useAct } from '../api/act.ts';
import { idsOf, wrongOutcome } from '../form/outcome.ts';
import { api } from './api.ts';
import { TooLong } from '../form/TooLong.tsx';
import { ProblemSummary } from '../ui/ProblemSummary.tsx';

type CompleteTaskProps = { caseId: string; task: Task; onDone: () => void };

/** Completes a task with its outcome, and who was spoken to where her safety hangs on it. */
export function CompleteTask({ caseId, task, onDone }: CompleteTaskProps) {
  const [typed, setTyped] = useState({ outcome: '', spokeTo: '' });
  const [wrong, setWrong] = useState<{ outcome?: string; spokeTo?: string }>({});
  const ids = idsOf(task.id);
  const completing = useAct(() =>
    api.task.complete({ params: { id: caseId, taskId: task.id }, body: typed }),
  );
  const complete = async (event: FormEvent) => {
    event.preventDefault();
    const found = wrongOutcome(task.kind, typed);
    setWrong(found ? { [found.path]: found.message } : {});
    if (found) {
      document.getElementById(found.path === 'spokeTo' ? ids.spokeTo : ids.outcome)?.focus();
      return;
    }
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
          {needsWho(task.kind) && (
            <TextInput
              id={ids.spokeTo}
              name="spokeTo"
              label="Who did you speak to?"
              hint="Their name or their role"
              autoComplete="off"
              value={typed.spokeTo}
              onChange={({ currentTarget }) => setTyped((was) => ({ ...was, spokeTo: currentTarget.value }))}
              {...(wrong.spokeTo ? { error: wrong.spokeTo } : {})}
            />
          )}
          <TextInput
            id={ids.outcome}
            name="outcome"
            label="What was done?"
            autoComplete="off"
            value={typed.outcome}
            onChange={({ currentTarget }) => setTyped((was) => ({ ...was, outcome: currentTarget.value }))}
            {...(wrong.outcome ? { error: wrong.outcome } : {})}
          />
          <TooLong value={typed.outcome} max={500} />
          <Button type="submit" small aria-disabled={completing.busy}>
            Mark as done
          </Button>
        </Form>
      </Details.Text>
    </Details>
  );
}
