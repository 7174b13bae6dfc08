import { Button } from 'nhsuk-react-components';
import { ChoiceField } from '../../form/ChoiceField.tsx';
import { DayField } from '../../form/DayField.tsx';
import { TextField } from '../../form/TextField.tsx';
import { choicesOf } from './choices.ts';
import { Stop } from './Stop.tsx';

/** Doubted capacity parks the draft: nothing is sent or disclosed (H26). */
export function Capacity({ onPark }: { onPark: () => void }) {
  const inDoubt = (
    <>
      <Stop title="Nothing is sent while this is in doubt">
        <p>Say who will check and when, and park the draft. Nothing is shown to anyone else.</p>
      </Stop>
      <TextField name="capacityWho" label="Who will check?" maxLength={120} />
      <DayField name="capacityDay" legend="When will it be checked?" />
      <Button type="button" secondary onClick={onPark}>
        Park this draft
      </Button>
    </>
  );
  return (
    <ChoiceField
      name="capacityDoubted"
      legend="Is her capacity to agree in doubt? (optional)"
      choices={choicesOf('capacityDoubted', { yes: inDoubt })}
    />
  );
}
