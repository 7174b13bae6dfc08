import { Button, Form, TextInput } from 'nhsuk-react-components';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { needsWho } from '#shared/case/outcome-needed';
import type { OpenTask } from '#shared/case/views';
import { TooLong } from '../form/TooLong.tsx';
import { idsOf, wrongOutcome } from '../form/outcome.ts';

export type Outcome = { outcome: string; spokeTo: string };
type OutcomeFormProps = {
  task: OpenTask;
  /** As chosen; empty where the person says it. */ outcome: string;
  busy: boolean;
  onChoose: (outcome: Outcome) => void;
};

/** The outcome of a task in the person's own words, and who was spoken to where her safety hangs on it. */
export function OutcomeForm({ task, outcome, busy, onChoose }: OutcomeFormProps) {
  const place = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState<Outcome>({ outcome, spokeTo: '' });
  const [wrong, setWrong] = useState<Partial<Outcome>>({});
  const ids = idsOf(task.id);
  useEffect(() => place.current?.querySelector('input')?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = wrongOutcome(task.kind, typed);
    setWrong(found ? { [found.path]: found.message } : {});
    if (found) document.getElementById(found.path === 'spokeTo' ? ids.spokeTo : ids.outcome)?.focus();
    else onChoose(typed);
  };
  return (
    <Form onSubmit={submit}>
      {outcome && (
        <p>
          <strong>{outcome}</strong>
        </p>
      )}
      <div ref={place}>
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
        {!outcome && (
          <>
            <TextInput
              id={ids.outcome}
              name="outcome"
              label="What was done?"
              hint="Do not name her here."
              autoComplete="off"
              value={typed.outcome}
              onChange={({ currentTarget }) => setTyped((was) => ({ ...was, outcome: currentTarget.value }))}
              {...(wrong.outcome ? { error: wrong.outcome } : {})}
            />
            <TooLong value={typed.outcome} max={500} />
          </>
        )}
      </div>
      <Button type="submit" small aria-disabled={busy}>
        Mark as done
      </Button>
    </Form>
  );
}
