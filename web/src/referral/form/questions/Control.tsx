import type { ReactNode } from 'react';
import { type FieldName, questions } from '#shared/questions/table';
import { whyFields } from '#shared/referral/warnings';
import { offeredWords } from '#shared/referral/words';
import { londonClock } from '#shared/time/london';
import { ChoiceField } from '../../../form/ChoiceField.tsx';
import { ClockField } from '../../../form/ClockField.tsx';
import { DayField } from '../../../form/DayField.tsx';
import { LongTextField } from '../../../form/LongTextField.tsx';
import { ManyField } from '../../../form/ManyField.tsx';
import { PickField } from '../../../form/PickField.tsx';
import { useField } from '../../../form/use-field.ts';
import { useNow } from '../../../ui/use-now.ts';
import { Line } from './Line.tsx';

export type ControlProps = {
  name: FieldName;
  /** Its label or legend. */
  ask: string;
  /** Large for a question of its own. */
  size?: 's' | 'm';
  /** The text and further fields of an answer. */
  then: (answer: string) => ReactNode;
};

/** The reason for an answer that warns; it may stay empty (H1). */
export function Why({ of }: { of: FieldName }) {
  const name = whyFields[of];
  return (
    name && (
      <div className="app-why">
        <Line name={name} ask={String(questions[name].ask)} />
      </div>
    )
  );
}

const choicesOf = (name: FieldName) =>
  Object.keys(questions[name].answer.choices ?? {}).map((value) => ({
    value,
    words: offeredWords(name, value),
  }));

function Choice({ name, ask, size, then }: ControlProps) {
  const { hint, inline, warns = {} } = questions[name];
  const choices = choicesOf(name).map((choice) => ({
    ...choice,
    note: warns[choice.value],
    why: warns[choice.value] && <Why of={name} />,
    then: then(choice.value),
  }));
  return <ChoiceField name={name} legend={ask} size={size} hint={hint} choices={choices} inline={inline} />;
}

/** The further fields of an answer are below the list. */
function Pick({ name, ask, size, then }: ControlProps) {
  const { answer, hint } = questions[name];
  const { value } = useField<string>(name);
  const { today } = useNow();
  return (
    <>
      <PickField name={name} label={ask} size={size} hint={hint} options={answer.options?.(today) ?? []} />
      {then(value)}
    </>
  );
}

function Day({ name, ask }: ControlProps) {
  const { answer, hint, offers } = questions[name];
  const { today } = useNow();
  return <DayField name={name} legend={ask} like={answer.like} hint={hint} today={offers && today} />;
}

function Clock({ name, ask }: ControlProps) {
  const { hint, offers } = questions[name];
  const { at } = useNow();
  return <ClockField name={name} label={ask} hint={hint} now={offers && londonClock(at)} />;
}

/** A question with the usual control of its answer. */
export function Control(props: ControlProps) {
  const { name, ask, size } = props;
  const { answer, hint } = questions[name];
  switch (answer.kind) {
    case 'choice':
      return <Choice {...props} />;
    case 'many':
      return <ManyField name={name} legend={ask} hint={hint} choices={choicesOf(name)} />;
    case 'pick':
      return <Pick {...props} />;
    case 'day':
      return <Day {...props} />;
    case 'clock':
      return <Clock {...props} />;
    case 'long':
      return (
        <LongTextField
          name={name}
          label={ask}
          size={size}
          hint={hint}
          max={answer.max ?? 0}
          rows={answer.rows}
        />
      );
    case 'text':
      return <Line name={name} ask={ask} size={size} />;
  }
}
