import { type FieldName, questions } from '#shared/questions/table';
import { NowButton } from '../../../form/NowButton.tsx';
import { TextField } from '../../../form/TextField.tsx';
import { useField } from '../../../form/use-field.ts';
import { useEnrolled } from '../../../sign-in/Enrolled.tsx';

type LineProps = { name: FieldName; ask: string; size?: 's' | 'm' };

function OwnName({ name, ask, words }: { name: FieldName; ask: string; words: string }) {
  const me = useEnrolled();
  const { set } = useField<string>(name);
  return (
    <NowButton label={ask} onPress={() => set(me.name)}>
      {words}
    </NowButton>
  );
}

function Unchecked({ name }: { name: FieldName }) {
  const { value } = useField<string>(name);
  const passes = value === '' || questions[name].passes?.(value);
  return passes ? null : <p className="app-warning">As written, unchecked. You can send it like this.</p>;
}

/** A line of text, with its row's fill-in button and check. */
export function Line({ name, ask, size }: LineProps) {
  const { answer, hint, autoComplete, offers, passes } = questions[name];
  const line = (
    <TextField
      name={name}
      label={ask}
      size={size}
      hint={hint}
      width={answer.width}
      inputMode={answer.inputMode}
      max={answer.max}
      autoComplete={autoComplete}
    />
  );
  if (typeof offers === 'object')
    return (
      <div className="app-with-fill">
        {line}
        <OwnName name={name} ask={ask} words={offers.me} />
      </div>
    );
  if (!passes) return line;
  return (
    <div>
      {line}
      <Unchecked name={name} />
    </div>
  );
}
