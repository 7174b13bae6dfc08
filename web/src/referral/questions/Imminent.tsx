import { londonClock } from '#shared/time/london';
import { ClockField } from '../../form/ClockField.tsx';
import { LongTextField } from '../../form/LongTextField.tsx';
import { TextField } from '../../form/TextField.tsx';
import { useNow } from '../../ui/use-now.ts';
import { Stop } from './Stop.tsx';

/** The stop before an imminent risk is sent (users.md B13): the draft is kept, and sending asks what was done. */
export function Imminent() {
  const { at } = useNow();
  return (
    <>
      <Stop title="Stop: act now">
        <p>
          This service is not an emergency service and nobody may read this for hours; tell custody healthcare
          or court staff now, or <a href="tel:999">999</a>.
        </p>
        <p>Your draft is kept. You can send it when you have said what was done and who was told.</p>
      </Stop>
      <LongTextField name="imminentDone" label="What has been done?" maxLength={300} />
      <TextField name="imminentToldName" label="Who has been told? Their name" maxLength={100} />
      <TextField name="imminentToldRole" label="Their role" maxLength={100} />
      <ClockField name="imminentToldTime" label="The time they were told" now={londonClock(at)} />
    </>
  );
}
