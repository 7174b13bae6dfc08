import { Button, Form, TextInput } from 'nhsuk-react-components';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { task as rows } from '#shared/contract/task';

type LeftMessageProps = { id: string; busy: boolean; onChoose: (leftWith: string) => void };

/** With whom a message was left. */
export function LeftMessage({ id, busy, onChoose }: LeftMessageProps) {
  const field = useRef<HTMLInputElement>(null);
  const [leftWith, setLeftWith] = useState('');
  const [wrong, setWrong] = useState('');
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const parsed = rows.attempt.body.safeParse({ id, result: 'left-message', leftWith });
    setWrong(parsed.success ? '' : (parsed.error.issues[0]?.message ?? ''));
    if (parsed.success) onChoose(parsed.data.leftWith);
    else field.current?.focus();
  };
  return (
    <Form onSubmit={submit}>
      <TextInput
        id={`left-${id}`}
        name="leftWith"
        label="Who did you leave the message with?"
        hint="For example “the receptionist” or “voicemail”"
        autoComplete="off"
        ref={field}
        value={leftWith}
        onChange={(event) => setLeftWith(event.currentTarget.value)}
        {...(wrong ? { error: wrong } : {})}
      />
      <Button type="submit" small aria-disabled={busy}>
        Log the message
      </Button>
    </Form>
  );
}
