import { courts } from '#shared/reference/courts';
import { current } from '#shared/reference/effective';
import { ChoiceField } from '../../form/ChoiceField.tsx';
import { ClockField } from '../../form/ClockField.tsx';
import { DayField } from '../../form/DayField.tsx';
import { PickField } from '../../form/PickField.tsx';
import { TextField } from '../../form/TextField.tsx';
import { useNow } from '../../ui/use-now.ts';
import { isAsked } from '../asked.ts';
import { choicesOf } from './choices.ts';
import { Question } from './Question.tsx';
import { useAllTyped } from './use-typed.ts';

function Court({ today }: { today: string }) {
  const { court } = useAllTyped();
  const open = current(courts, today).map(({ id, name }) => ({ value: id, words: name }));
  return (
    <>
      <PickField
        name="court"
        size="m"
        label="4. Court"
        options={[...open, { value: 'other', words: 'Another court' }]}
      />
      {court === 'other' && <TextField name="otherCourt" label="Name of the court" maxLength={100} />}
    </>
  );
}

/** Questions 4 to 7. */
export function CourtAndHearing() {
  const now = useNow();
  const typed = useAllTyped();
  return (
    <>
      <Court today={now.today} />
      <Question number={5} title="Hearing">
        <DayField name="hearingDay" legend="Day of the hearing" today={now.today} />
        <ChoiceField
          name="hearingTimeKnown"
          legend="Is the time known?"
          choices={choicesOf('hearingTimeKnown', {
            at: <ClockField name="hearingTime" label="Time of the hearing" />,
          })}
        />
        {isAsked('hearingMoved', typed, now) && (
          <ChoiceField
            name="hearingMoved"
            legend="That time has gone. Has the hearing been put back, or is there a new date?"
            hint="You can send this either way. If there is a new date, change the day above."
            choices={choicesOf('hearingMoved')}
          />
        )}
      </Question>
      <ChoiceField
        name="stage"
        size="m"
        legend="6. What stage has the case reached?"
        choices={choicesOf('stage')}
      />
      <ChoiceField
        name="offenceKnown"
        size="m"
        legend="7. Is the offence known?"
        choices={choicesOf('offenceKnown', {
          yes: (
            <TextField
              name="offence"
              label="The offence in a few words"
              hint="Up to 100 characters"
              maxLength={100}
            />
          ),
        })}
      />
    </>
  );
}
