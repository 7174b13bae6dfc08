import { Button, Form } from 'nhsuk-react-components';
import { type FormEvent, useEffect, useRef } from 'react';
import type { OpenTask } from '#shared/case/views';
import { type Outcome, OutcomeFields, useOutcome } from '../form/OutcomeFields.tsx';

type OutcomeFormProps = {
  task: OpenTask;
  /** As chosen; empty where the person says it. */ outcome: string;
  busy: boolean;
  onChoose: (outcome: Outcome) => void;
};

/** The outcome of a task in the person's own words, and who was spoken to where her safety hangs on it. */
export function OutcomeForm({ task, outcome, busy, onChoose }: OutcomeFormProps) {
  const place = useRef<HTMLDivElement>(null);
  const fields = useOutcome(task, outcome);
  useEffect(() => place.current?.querySelector('input')?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (fields.check()) onChoose(fields.typed);
  };
  return (
    <Form onSubmit={submit}>
      {outcome && (
        <p>
          <strong>{outcome}</strong>
        </p>
      )}
      <div ref={place}>
        <OutcomeFields task={task} of={fields} hint="Do not name her here." withoutOutcome={outcome !== ''} />
      </div>
      <Button type="submit" small aria-disabled={busy}>
        Mark as done
      </Button>
    </Form>
  );
}
