import { WarningCallout } from 'nhsuk-react-components';
import { ChoiceField } from '../../form/ChoiceField.tsx';
import { DayField } from '../../form/DayField.tsx';
import { ManyField } from '../../form/ManyField.tsx';
import { TextField } from '../../form/TextField.tsx';
import { useNow } from '../../ui/use-now.ts';
import { choicesOf } from './choices.ts';
import { Question } from './Question.tsx';

function Made() {
  const { today } = useNow();
  return (
    <>
      <TextField name="safeguardingMadeTo" label="To whom was it made?" maxLength={120} />
      <DayField name="safeguardingMadeDay" legend="On which day was it made?" today={today} />
      <TextField name="safeguardingReference" label="Its reference (optional)" maxLength={60} />
    </>
  );
}

const notMade = (
  <>
    <TextField name="safeguardingWho" label="Who will make it?" maxLength={120} />
    <TextField name="safeguardingBy" label="By when?" hint="For example, today by 3pm" maxLength={60} />
  </>
);

/** A tick here must never feel like a referral (B9). */
const concern = (
  <>
    <WarningCallout>
      <WarningCallout.Heading headingLevel="h4">
        This form does not make a safeguarding referral
      </WarningCallout.Heading>
      <p>Make it with the local authority in the usual way.</p>
    </WarningCallout>
    <ManyField
      name="safeguardingWhom"
      legend="Whom is the concern about?"
      choices={choicesOf('safeguardingWhom')}
    />
    <ChoiceField
      name="safeguardingMade"
      legend="Has a safeguarding referral been made?"
      choices={choicesOf('safeguardingMade', { yes: <Made />, no: notMade, 'not-known': notMade })}
    />
  </>
);

/** Questions 15 and 16. */
export function SafeguardingAndCommunication() {
  return (
    <>
      <Question number={15} title="Safeguarding and pregnancy">
        <ChoiceField
          name="safeguarding"
          legend="Is there a safeguarding concern about a child, an unborn child or an adult?"
          choices={choicesOf('safeguarding', { yes: concern })}
        />
        <ChoiceField name="pregnant" legend="Is she pregnant?" choices={choicesOf('pregnant')} inline />
      </Question>
      <ChoiceField
        name="communication"
        size="m"
        legend="16. Does she need an interpreter or other help to communicate?"
        choices={choicesOf('communication', {
          yes: <TextField name="communicationNeed" label="Which language or help?" maxLength={200} />,
        })}
      />
    </>
  );
}
