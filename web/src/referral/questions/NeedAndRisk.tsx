import { ChoiceField } from '../../form/ChoiceField.tsx';
import { LongTextField } from '../../form/LongTextField.tsx';
import { TextField } from '../../form/TextField.tsx';
import { choicesOf } from './choices.ts';
import { Imminent } from './Imminent.tsx';

const oneLine = (name: string, label: string) => (
  <TextField name={name} label={label} hint="One line" maxLength={200} />
);

/** Questions 10 and 11. */
export function Need() {
  return (
    <>
      <LongTextField
        name="whySecondaryCare"
        size="m"
        label="10. Why does she need secondary care?"
        hint="Up to three sentences"
        maxLength={600}
        rows={5}
      />
      <ChoiceField
        name="openToTeam"
        size="m"
        legend="11. Is she open to a mental health team?"
        choices={choicesOf('openToTeam', {
          yes: <TextField name="openTeam" label="Which team, if you know (optional)" maxLength={200} />,
        })}
      />
    </>
  );
}

/** Questions 12 to 14. */
export function Risk() {
  return (
    <>
      <ChoiceField
        name="selfHarm"
        size="m"
        legend="12. Suicide or self-harm now"
        hint="“Imminent” opens a page that says what to do now. Your draft is kept."
        choices={choicesOf('selfHarm', {
          concern: oneLine('selfHarmConcern', 'What is the concern?'),
          imminent: <Imminent />,
        })}
      />
      <ChoiceField
        name="riskToOthers"
        size="m"
        legend="13. Risk to others or staff"
        choices={choicesOf('riskToOthers', {
          concern: oneLine('riskToOthersConcern', 'What is the risk to others?'),
        })}
      />
      <ChoiceField
        name="riskFromSomeone"
        size="m"
        legend="14. Is she at risk from someone, or must someone not know?"
        choices={choicesOf('riskFromSomeone', {
          yes: oneLine('riskFromDetail', 'Who must not know, or what is the risk?'),
        })}
      />
    </>
  );
}
