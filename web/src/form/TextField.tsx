import { TextInput } from 'nhsuk-react-components';
import type { ReactElement } from 'react';
import { TooLong } from './TooLong.tsx';
import { useField } from './use-field.ts';

export type TextFieldProps = {
  name: string;
  label: string;
  hint?: string | ReactElement;
  /** Large for a separate question. */
  size?: 's' | 'm';
  width?: '2' | '3' | '4' | '5' | '10' | '20';
  inputMode?: 'text' | 'tel' | 'numeric' | 'email';
  /** Off for everything about her: a shared computer remembers. */
  autoComplete?: string;
  /** More is kept, and said. */
  max?: number;
  /** Applied when the field is left, and by Enter, which sends the form. */
  tidy?: (typed: string) => string;
};

export function TextField({ name, label, size, tidy, max, autoComplete = 'off', ...rest }: TextFieldProps) {
  const { value, set, left, wrong } = useField<string>(name);
  const tidyUp = () => {
    if (tidy && tidy(value) !== value) set(tidy(value));
  };
  return (
    <>
      <TextInput
        id={name}
        name={name}
        label={label}
        labelProps={size ? { size } : {}}
        autoComplete={autoComplete}
        spellCheck={false}
        value={value}
        onChange={(event) => set(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') tidyUp();
        }}
        onBlur={() => {
          tidyUp();
          left();
        }}
        {...(wrong ? { error: wrong } : {})}
        {...rest}
      />
      {max !== undefined && <TooLong value={value} max={max} />}
    </>
  );
}
