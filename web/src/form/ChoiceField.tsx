import { Radios } from 'nhsuk-react-components';
import { Fragment, type ReactElement, type ReactNode } from 'react';
import { headed } from './headed.ts';
import { useField } from './use-field.ts';

export type Choice = {
  value: string;
  words: string;
  hint?: string;
  /** Shown while this answer is chosen: what it means, and what to do. */ note?: string | undefined;
  /** Asked below that text. */ why?: ReactNode;
  /** Asked only while this answer is chosen. */ then?: ReactNode;
};

type ChoiceFieldProps = {
  name: string;
  legend: string | ReactElement;
  size?: 's' | 'm';
  hint?: string | ReactElement;
  choices: readonly Choice[];
  inline?: boolean;
};

export function ChoiceField({ name, legend, size = 's', hint, choices, inline = false }: ChoiceFieldProps) {
  const { value, set, left, wrong } = useField<string>(name);
  const chosen = choices.find((choice) => choice.value === value);
  return (
    <Radios
      name={name}
      legend={legend}
      legendProps={headed(size)}
      inline={inline}
      {...(hint ? { hint } : {})}
      {...(wrong ? { error: wrong } : {})}
    >
      {choices.map(({ value: own, words, hint: ownHint, then }, place) => (
        <Fragment key={own}>
          <Radios.Item
            id={place === 0 ? name : `${name}-${own}`}
            value={own}
            checked={value === own}
            onChange={() => set(own)}
            onBlur={left}
            {...(ownHint ? { hint: ownHint } : {})}
          >
            {words}
          </Radios.Item>
          {/* Not the component's own conditional: that sets aria-expanded, which a radio may not carry. */}
          {then && value === own && <div className="nhsuk-radios__conditional">{then}</div>}
        </Fragment>
      ))}
      {/* There before it has words, so that a screen reader says them when they come. */}
      <div role="status">{chosen?.note && <p className="app-note">{chosen.note}</p>}</div>
      {chosen?.why}
    </Radios>
  );
}
