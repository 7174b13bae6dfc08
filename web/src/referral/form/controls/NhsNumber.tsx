import { Button } from 'nhsuk-react-components';
import { useFormContext } from 'react-hook-form';
import { isNhsNumber } from '#shared/identifiers/nhs-number';
import { useField } from '../../../form/use-field.ts';
import type { Typed } from '../../draft/typed.ts';
import { Control, type ControlProps } from '../questions/Control.tsx';

/** A mistyped number is not stored as an NHS number, but never prevents the referral (H3). */
export function NhsNumber(props: ControlProps) {
  const { name } = props;
  const { value } = useField<string>(name);
  const { setValue, clearErrors } = useFormContext<Typed>();
  const leave = () => {
    setValue(name, '');
    clearErrors(name);
    document.getElementById(name)?.focus();
  };
  return (
    <>
      <Control {...props} />
      {value !== '' && !isNhsNumber(value) && (
        <div className="app-warning">
          <p>
            {value.replace(/\D/g, '').length === 10
              ? 'These ten digits are not an NHS number: one of them may be wrong.'
              : 'An NHS number has ten digits.'}{' '}
            Check it, or leave it for now: it can follow after sending.
          </p>
          <Button type="button" small secondary onClick={leave}>
            Leave it for now
          </Button>
        </div>
      )}
    </>
  );
}
