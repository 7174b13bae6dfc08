import { Button, Details } from 'nhsuk-react-components';
import { isNhsNumber } from '#shared/identifiers/nhs-number';
import { fieldLabels } from '#shared/referral/words';
import { uncheckedIdentifiers } from '#shared/referral/identifiers';
import { useFormContext } from 'react-hook-form';
import { TextField } from '../../form/TextField.tsx';
import type { Typed } from '../typed.ts';
import { useAllTyped } from './use-typed.ts';

const others = [
  { name: 'crn', hint: 'Probation case number, like X123456' },
  { name: 'pnc', hint: 'Police National Computer ID' },
  { name: 'cro', hint: 'Criminal Records Office number' },
  { name: 'urn', hint: 'Unique reference number of the police case' },
] as const;

/** A number with a slip is not stored as an NHS number; it never has to stop the referral (H3). */
function NhsNumber({ typed }: { typed: string }) {
  const { setValue, clearErrors } = useFormContext<Typed>();
  const leave = () => {
    setValue('nhsNumber', '');
    clearErrors('nhsNumber');
    document.getElementById('nhsNumber')?.focus();
  };
  return (
    <>
      <TextField
        name="nhsNumber"
        label="NHS number"
        hint="10 digits"
        width="10"
        inputMode="numeric"
        maxLength={20}
      />
      {typed !== '' && !isNhsNumber(typed) && (
        <div className="app-warning">
          <p>
            This is not a complete NHS number. Check it, or leave it for now: it can follow after sending.
          </p>
          <Button type="button" small secondary onClick={leave}>
            Leave it for now
          </Button>
        </div>
      )}
    </>
  );
}

/** Numbers that may follow after sending. A doubtful one is kept as written and stops nothing. */
export function Identifiers({ open }: { open: boolean }) {
  const typed = useAllTyped();
  const unchecked = uncheckedIdentifiers(typed);
  return (
    <Details open={open}>
      <Details.Summary>If you have them to hand: NHS number, CRN and others (optional)</Details.Summary>
      <Details.Text>
        <NhsNumber typed={typed.nhsNumber as string} />
        {others.map(({ name, hint }) => (
          <div key={name}>
            <TextField
              name={name}
              label={fieldLabels[name]}
              hint={hint}
              width="20"
              maxLength={name === 'urn' ? 40 : 30}
            />
            {unchecked.includes(name) && (
              <p className="app-warning">As written, unchecked. You can send it like this.</p>
            )}
          </div>
        ))}
      </Details.Text>
    </Details>
  );
}
