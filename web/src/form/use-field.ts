import { useController } from 'react-hook-form';

/** One field of the surrounding form: its value, how to change it, and its error. */
export function useField<Value extends string | string[]>(name: string) {
  const { field, fieldState } = useController({ name });
  return {
    value: field.value as Value,
    set: (value: Value) => field.onChange(value),
    left: field.onBlur,
    wrong: fieldState.error?.message,
  };
}
