import { useFormContext, useWatch } from 'react-hook-form';
import type { FieldName } from '#shared/referral/fields';
import type { Typed } from '../typed.ts';

/** What is typed in one field now. */
export function useTyped(name: FieldName): string | string[] {
  const { control } = useFormContext<Typed>();
  return useWatch({ control, name });
}

/** Everything typed now. */
export function useAllTyped(): Typed {
  const { control } = useFormContext<Typed>();
  return useWatch({ control }) as Typed;
}
