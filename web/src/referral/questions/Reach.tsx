import { InsetText } from 'nhsuk-react-components';
import { ChoiceField } from '../../form/ChoiceField.tsx';
import { ManyField } from '../../form/ManyField.tsx';
import { TextField } from '../../form/TextField.tsx';
import { choicesOf } from './choices.ts';
import { LivesIn } from './LivesIn.tsx';
import { Question } from './Question.tsx';

const detail = (label: string) => <TextField name="whereDetail" label={label} maxLength={200} />;

const ownPhone = (
  <>
    <TextField
      name="herPhone"
      label="The number she says is safe"
      inputMode="tel"
      width="20"
      maxLength={40}
    />
    <ManyField
      name="safeWays"
      legend="What has she said is safe on this number?"
      hint="Tick only what she has said is safe. What is not ticked is not safe."
      choices={choicesOf('safeWays')}
    />
    <TextField name="safeTimes" label="At what times is it safe? (optional)" maxLength={200} />
  </>
);

/** Questions 8 and 9. */
export function Reach() {
  return (
    <>
      <ChoiceField
        name="whereNow"
        size="m"
        legend="8. Where is she now, and how can staff reach her safely today?"
        hint="“Only through me” always works."
        choices={choicesOf('whereNow', {
          cells: detail('Anything staff need to reach her there (optional)'),
          'court-building': detail('Whom to ask for (optional)'),
          prison: detail('Which prison (optional)'),
          hospital: detail('Which hospital and ward (optional)'),
          'own-phone': ownPhone,
        })}
      />
      <Question number={9} title="Where does she live?">
        <InsetText>
          <p>The borough is enough. Never write the address or the name of a refuge anywhere on this form.</p>
        </InsetText>
        <LivesIn />
      </Question>
    </>
  );
}
