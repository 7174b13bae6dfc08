import { tidyClock } from './clock.ts';
import { NowButton } from './NowButton.tsx';
import { TextField } from './TextField.tsx';
import { useField } from './use-field.ts';

type ClockFieldProps = {
  name: string;
  label: string;
  hint?: string;
  /** Offers the current time. */ now?: string;
};

export function ClockField({ name, label, hint = 'For example, 14:30 or 2.30pm', now }: ClockFieldProps) {
  const { set } = useField<string>(name);
  return (
    <div className="app-with-fill">
      <TextField name={name} label={label} hint={hint} width="5" maxLength={20} tidy={tidyClock} />
      {now && (
        <NowButton label={label} onPress={() => set(now)}>
          Use the time now
        </NowButton>
      )}
    </div>
  );
}
