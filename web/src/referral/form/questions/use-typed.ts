import { useFormContext, useWatch } from 'react-hook-form';
import type { Typed } from '../../draft/typed.ts';

/** Everything typed now. */
export function useAllTyped(): Typed {
  const { control } = useFormContext<Typed>();
  return useWatch({ control }) as Typed;
}
