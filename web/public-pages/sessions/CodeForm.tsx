import { TextInput } from 'nhsuk-react-components';
import type { ReactNode } from 'react';
import { wrong } from './FaultList.tsx';
import type { Faults, Typed } from './page.ts';

type CodeFormProps = { action: string; typed: Typed; faults: Faults; button: ReactNode };

/** Without script the link's fragment reaches no server, so the mail also has a code. */
export function CodeForm({ action, typed, faults, button }: CodeFormProps) {
  return (
    <form method="post" action={action} noValidate data-code>
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
      {button}
    </form>
  );
}
