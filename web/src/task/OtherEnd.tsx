import { Button, Form, TextInput } from 'nhsuk-react-components';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { TooLong } from '../form/TooLong.tsx';
import { task as rows } from '#shared/contract/task';

type OtherEndProps = { id: string; busy: boolean; onChoose: (outcome: string) => void };

/** The outcome of a task in the person's own words. */
export function OtherEnd({ id, busy, onChoose }: OtherEndProps) {
  const field = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState('');
  const [wrong, setWrong] = useState('');
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const parsed = rows.complete.body.safeParse({ outcome });
    setWrong(parsed.success ? '' : (parsed.error.issues[0]?.message ?? ''));
    if (parsed.success) onChoose(parsed.data.outcome);
    else field.current?.focus();
  };
  return (
    <Form onSubmit={submit}>
      <TextInput
        id={`outcome-${id}`}
        name="outcome"
        label="What was done?"
        hint="Do not name her here."
        autoComplete="off"
        ref={field}
        value={outcome}
        onChange={(event) => setOutcome(event.currentTarget.value)}
        {...(wrong ? { error: wrong } : {})}
      />
      <TooLong value={outcome} max={500} />
      <Button type="submit" small aria-disabled={busy}>
        Mark as done
      </Button>
    </Form>
  );
}
