import { londonClock } from '#shared/time/london';
import { ClockField } from '../../form/ClockField.tsx';
import { LongTextField } from '../../form/LongTextField.tsx';
import { TextField } from '../../form/TextField.tsx';
import { useNow } from '../../ui/use-now.ts';

/** What sending asks of an imminent risk (B13). */
export function Imminent() {
  const { at } = useNow();
  return (
    <>
      <p className="app-note">
        Act first: tell custody healthcare or court staff now, or <a href="tel:999">999</a>. You can send this
        when you have said what was done and who was told.
      </p>
      <LongTextField name="imminentDone" label="What has been done?" maxLength={300} />
      <TextField name="imminentToldName" label="Who has been told? Their name" maxLength={100} />
      <TextField name="imminentToldRole" label="Their role" maxLength={100} />
      <ClockField name="imminentToldTime" label="The time they were told" now={londonClock(at)} />
    </>
  );
}
