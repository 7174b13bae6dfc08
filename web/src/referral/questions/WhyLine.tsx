import type { FieldName } from '#shared/referral/fields';
import { whyFields } from '#shared/referral/warnings';
import { TextField } from '../../form/TextField.tsx';

/** Takes the reason for an answer that warns; it may stay empty (H1). */
export function whyLine(of: FieldName) {
  const name = whyFields[of];
  return (
    name && (
      <div className="app-why">
        <TextField name={name} label="Why? (optional)" maxLength={200} />
      </div>
    )
  );
}
