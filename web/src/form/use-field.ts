import { useController } from 'react-hook-form';

/** One field of the form around it: its value, the way to change it, and what is wrong with it. */
export function useField<Value extends string | string[]>(name: string) {
  const { field, fieldState } = useController({ name });
  return {
    value: field.value as Value,
    set: (value: Value) => field.onChange(value),
    left: field.onBlur,
    wrong: fieldState.error?.message,
  };
}
