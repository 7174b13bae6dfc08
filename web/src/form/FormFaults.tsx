import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { FaultSummary } from '../ui/ProblemSummary.tsx';

/** The error summary of an incomplete form; each press makes a new one, which takes the focus. */
export function FormFaults<Values extends FieldValues>({ form }: { form: UseFormReturn<Values> }) {
  const { errors, submitCount } = form.formState;
  const faults = Object.entries(errors).flatMap(([name, error]) => {
    const message = error?.message;
    return typeof message === 'string' ? [{ path: name, message }] : [];
  });
  return faults.length > 0 ? <FaultSummary key={submitCount} faults={faults} /> : null;
}
