import { ChoiceField } from '../../form/ChoiceField.tsx';
import { DayField } from '../../form/DayField.tsx';
import { TextField } from '../../form/TextField.tsx';
import { useNow } from '../../ui/use-now.ts';
import { isAsked } from '../asked.ts';
import { choicesOf } from './choices.ts';
import { Question } from './Question.tsx';
import { Stop } from './Stop.tsx';
import { useAllTyped } from './use-typed.ts';

function Adult() {
  const typed = useAllTyped();
  const now = useNow();
  const title = 'Is she 18 or over?';
  if (!isAsked('adult', typed, now)) {
    return (
      <Question number={3} title={title}>
        <p>Worked out from her date of birth.</p>
      </Question>
    );
  }
  return (
    <>
      <ChoiceField
        name="adult"
        size="m"
        legend={`3. ${title}`}
        hint="At conviction, or today if she is not yet convicted."
        choices={choicesOf('adult')}
        inline
      />
      {typed.adult === 'no' && (
        <Stop title="The adult service cannot take this referral">
          <p>She must be 18 or over when convicted. Phone the youth justice service. Your draft is kept.</p>
        </Stop>
      )}
    </>
  );
}

/** Questions 1 to 3. */
export function Who() {
  return (
    <>
      <Question number={1} title="Her name as known to the court" hint="One name is enough.">
        <TextField name="familyName" label="Family name" maxLength={35} />
        <TextField name="givenNames" label="Given names" maxLength={35} />
      </Question>
      <ChoiceField
        name="birth"
        size="m"
        legend="2. Do you know her date of birth?"
        choices={choicesOf('birth', {
          date: <DayField name="dateOfBirth" legend="Date of birth" hint="For example, 27 3 1990" />,
          estimate: (
            <TextField
              name="estimatedAge"
              label="About how old is she, in years?"
              width="3"
              inputMode="numeric"
              maxLength={3}
            />
          ),
        })}
      />
      <Adult />
    </>
  );
}
