import { type FieldName, questions } from '#shared/questions/table';
import { NowButton } from '../../../form/NowButton.tsx';
import { TextField } from '../../../form/TextField.tsx';
import { useField } from '../../../form/use-field.ts';
import { isDemonstration } from '../../../ui/Demonstration.tsx';
import { useNow } from '../../../ui/use-now.ts';
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

/** What a draft cannot keep is said while it is typed, in the words in which it would be refused. */
function NotKept({ name }: { name: FieldName }) {
  const { value } = useField<string>(name);
  const { at, today } = useNow();
  const { unkept, refused = [] } = questions[name];
  if (value === '' || !unkept?.(value, { demonstration: isDemonstration })) return null;
  const why = refused.find(({ when }) => when(value, { at, today, demonstration: isDemonstration }, {}));
  return <p className="app-warning">{why?.say}. It is not kept in the draft.</p>;
}

/** A line of text, with its row's fill-in button and check. */
export function Line({ name, ask, size }: LineProps) {
  const { answer, hint, autoComplete, offers, passes, unkept, control } = questions[name];
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
  if (unkept && !control)
    return (
      <div>
        {line}
        <NotKept name={name} />
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
