import { Button, TextInput } from 'nhsuk-react-components';
import { wrong } from './FaultList.tsx';
import type { Faults, Typed } from './page.ts';

type CodeFormProps = { sessionId: string; typed: Typed; faults: Faults };

/** Confirms without script: a link's fragment never reaches a server, so the mail also prints a code. */
export function CodeForm({ sessionId, typed, faults }: CodeFormProps) {
  return (
    <form method="post" action={`/sessions/${sessionId}/code`} noValidate data-code>
      <TextInput
        label="Work email address"
        id="email"
        name="email"
        type="email"
        inputMode="email"
        autoComplete="email"
        spellCheck={false}
        defaultValue={typed['email'] ?? ''}
        {...wrong(faults, 'email')}
      />
      <TextInput
        label="Code from the email"
        hint="8 letters and numbers, like K7T3-Q9DH"
        id="code"
        name="code"
        width="10"
        autoComplete="one-time-code"
        spellCheck={false}
        defaultValue={typed['code'] ?? ''}
        {...wrong(faults, 'code')}
      />
      <Button>Confirm my place</Button>
    </form>
  );
}
