import { CharacterCount } from 'nhsuk-react-components';
import type { ReactElement } from 'react';
import { headed } from './headed.ts';
import { useField } from './use-field.ts';

type LongTextFieldProps = {
  name: string;
  label: string;
  size?: 's' | 'm';
  hint?: string | ReactElement;
  /** Counted down; more is kept, and refused when it is sent. */
  max: number;
  rows?: number;
};

export function LongTextField({ name, label, size = 's', hint, max, rows = 3 }: LongTextFieldProps) {
  const { value, set, left, wrong } = useField<string>(name);
  return (
    <CharacterCount
      id={name}
      name={name}
      label={label}
      labelProps={headed(size)}
      rows={rows}
      maxLength={max}
      autoComplete="off"
      value={value}
      onChange={(event) => set(event.currentTarget.value)}
      onBlur={left}
      {...(hint ? { hint } : {})}
      {...(wrong ? { error: wrong } : {})}
    />
  );
}
