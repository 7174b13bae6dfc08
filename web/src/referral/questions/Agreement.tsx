import { londonClock } from '#shared/time/london';
import { ChoiceField } from '../../form/ChoiceField.tsx';
import { ClockField } from '../../form/ClockField.tsx';
import { DayField } from '../../form/DayField.tsx';
import { LongTextField } from '../../form/LongTextField.tsx';
import { NowButton } from '../../form/NowButton.tsx';
import { TextField } from '../../form/TextField.tsx';
import { useField } from '../../form/use-field.ts';
import { useEnrolled } from '../../sign-in/Enrolled.tsx';
import { useNow } from '../../ui/use-now.ts';
import { Capacity } from './Capacity.tsx';
import { choicesOf } from './choices.ts';
import { Leaflet } from './Leaflet.tsx';
import { Question } from './Question.tsx';
import { Stop } from './Stop.tsx';

function TakenBy() {
  const { name } = useEnrolled();
  const { set } = useField<string>('agreedTakenBy');
  return (
    <div className="app-with-fill">
      <TextField name="agreedTakenBy" label="Who asked her?" maxLength={100} />
      <NowButton label="Who asked her?" onPress={() => set(name)}>
        I asked her
      </NowButton>
    </div>
  );
}

const noAgreement = (
  <Stop title="She has to agree to be referred">
    <p>Nothing is sent without her agreement. Your draft is kept.</p>
  </Stop>
);

/** Question 17. Agreement to be referred and agreement to share with each recipient are records of their own (B7). */
export function Agreement({ onPark }: { onPark: () => void }) {
  const { at, today } = useNow();
  return (
    <Question
      number={17}
      title="What she agrees to"
      hint="Ask her. “Not asked” means that nothing is shared with them."
    >
      <Leaflet />
      <ChoiceField
        name="agreesToReferral"
        legend="Does she agree to be referred?"
        choices={choicesOf('agreesToReferral', { no: noAgreement })}
      />
      <Capacity onPark={onPark} />
      <ChoiceField
        name="shareWithTeam"
        legend="To share with the secondary-care team?"
        choices={choicesOf('shareWithTeam')}
      />
      <ChoiceField
        name="shareWithProbation"
        legend="To share with probation?"
        choices={choicesOf('shareWithProbation')}
        inline
      />
      <ChoiceField
        name="shareWithCourt"
        legend="To share with the court?"
        choices={choicesOf('shareWithCourt')}
        inline
      />
      <LongTextField
        name="doNotShare"
        label="Is there anything she does not want shared? (optional)"
        maxLength={600}
      />
      <DayField name="agreedDay" legend="On which day did she agree?" today={today} />
      <ClockField name="agreedTime" label="At what time?" now={londonClock(at)} />
      <TakenBy />
      <ChoiceField name="agreedHow" legend="How was she asked? (optional)" choices={choicesOf('agreedHow')} />
    </Question>
  );
}
