import { useState } from 'react';
import { flushSync } from 'react-dom';
import { tidyClock, typedClock } from '#shared/time/typed-clock';
import { afterPress } from './after-press.ts';
import { EitherClock } from './EitherClock.tsx';
import { NowButton } from './NowButton.tsx';
import { TextField } from './TextField.tsx';
import { useField } from './use-field.ts';

type ClockFieldProps = {
  name: string;
  label: string;
  hint?: string;
  /** Offers the current time. */ now?: string;
};

export function ClockField({ name, label, hint = 'For example, 14:30 or 2.30pm', now }: ClockFieldProps) {
  const { value, set } = useField<string>(name);
  const [typing, setTyping] = useState(false);
  const choose = (clock: string) => {
    set(tidyClock(clock));
    document.getElementById(name)?.focus();
  };
  return (
    <div
      className="app-with-fill"
      onFocus={({ target }) => setTyping(target.id === name)}
      onBlur={() => afterPress(() => setTyping(document.activeElement?.id === name))}
      onKeyDown={({ key, shiftKey }) => {
        // Drawn before the focus moves on, so that Tab leads to the choice.
        if (key === 'Tab' && !shiftKey) flushSync(() => setTyping(false));
      }}
    >
      <TextField name={name} label={label} hint={hint} width="5" tidy={tidyClock} />
      <EitherClock value={typing ? '' : tidyClock(value)} label={label} onPress={choose} />
      {now && (
        <NowButton label={label} onPress={() => set(typedClock(now))}>
          Use the time now
        </NowButton>
      )}
    </div>
  );
}
