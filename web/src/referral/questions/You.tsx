import { Details } from 'nhsuk-react-components';
import { ClockField } from '../../form/ClockField.tsx';
import { TextField } from '../../form/TextField.tsx';
import { Question } from './Question.tsx';

/** Question 18. */
export function You() {
  return (
    <Question number={18} title="How to reach you today">
      <TextField
        name="myPhone"
        label="Your number today"
        inputMode="tel"
        width="20"
        maxLength={40}
        autoComplete="tel"
      />
      <ClockField
        name="myPhoneUntil"
        label="Until when can you be reached on it? (optional)"
        hint="For example, 17:00 or 5pm"
      />
      <Details>
        <Details.Summary>Name a deputy (optional)</Details.Summary>
        <Details.Text>
          <p>A deputy may follow this referral and answer questions when you are away.</p>
          <TextField name="deputyName" label="Deputy’s name" maxLength={100} />
          <TextField
            name="deputyPhone"
            label="Deputy’s phone number"
            inputMode="tel"
            width="20"
            maxLength={40}
          />
          <TextField name="deputyEmail" label="Deputy’s work email" inputMode="email" maxLength={254} />
        </Details.Text>
      </Details>
    </Question>
  );
}
