import { Select } from 'nhsuk-react-components';
import { headed } from './headed.ts';
import { useField } from './use-field.ts';

export type Option = { value: string; words: string };
type PickFieldProps = {
  name: string;
  label: string;
  size?: 's' | 'm';
  hint?: string;
  options: readonly Option[];
};

export function PickField({ name, label, size = 's', hint, options }: PickFieldProps) {
  const { value, set, left, wrong } = useField<string>(name);
  return (
    <Select
      id={name}
      name={name}
      label={label}
      labelProps={headed(size)}
      value={value}
      onChange={(event) => set(event.currentTarget.value)}
      onBlur={left}
      {...(hint ? { hint } : {})}
      {...(wrong ? { error: wrong } : {})}
    >
      <Select.Option value="">Choose</Select.Option>
      {options.map((option) => (
        <Select.Option key={option.value} value={option.value}>
          {option.words}
        </Select.Option>
      ))}
    </Select>
  );
}
