import { Checkboxes } from 'nhsuk-react-components';
import { useField } from './use-field.ts';

type ManyFieldProps = {
  name: string;
  legend: string;
  hint?: string;
  choices: readonly { value: string; words: string }[];
};

export function ManyField({ name, legend, hint, choices }: ManyFieldProps) {
  const { value, set, left, wrong } = useField<string[]>(name);
  const toggle = (one: string) =>
    set(value.includes(one) ? value.filter((other) => other !== one) : [...value, one]);
  return (
    <Checkboxes
      name={name}
      legend={legend}
      legendProps={{ size: 's' }}
      {...(hint ? { hint } : {})}
      {...(wrong ? { error: wrong } : {})}
    >
      {choices.map(({ value: own, words }, place) => (
        <Checkboxes.Item
          key={own}
          id={place === 0 ? name : `${name}-${own}`}
          value={own}
          checked={value.includes(own)}
          onChange={() => toggle(own)}
          onBlur={left}
        >
          {words}
        </Checkboxes.Item>
      ))}
    </Checkboxes>
  );
}
