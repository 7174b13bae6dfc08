import { DateInput } from 'nhsuk-react-components';
import { useState } from 'react';
import { type DayParts, joinDay, splitDay } from './day.ts';
import { NowButton } from './NowButton.tsx';
import { useField } from './use-field.ts';

type DayFieldProps = {
  name: string;
  legend: string;
  hint?: string;
  /** Offers today, as YYYY-MM-DD. */ today?: string;
};

export function DayField({ name, legend, hint = 'For example, 27 3 2027', today }: DayFieldProps) {
  const { value, set, left, wrong } = useField<string>(name);
  const [parts, setParts] = useState<DayParts>(() => splitDay(value));
  // The boxes keep what was typed while it means the value; otherwise the value was set from outside.
  const shown = joinDay(parts) === value ? parts : splitDay(value);
  const change = (part: keyof DayParts) => (event: { currentTarget: { value: string } }) => {
    const next = { ...shown, [part]: event.currentTarget.value };
    setParts(next);
    set(joinDay(next));
  };
  return (
    <div className="app-with-fill">
      <DateInput
        id={name}
        name={name}
        legend={legend}
        legendProps={{ size: 's' }}
        hint={hint}
        {...(wrong ? { error: wrong } : {})}
      >
        <DateInput.Day
          value={shown.day}
          onChange={change('day')}
          onBlur={left}
          autoComplete="off"
          maxLength={4}
        />
        <DateInput.Month
          value={shown.month}
          onChange={change('month')}
          onBlur={left}
          autoComplete="off"
          maxLength={4}
        />
        <DateInput.Year
          value={shown.year}
          onChange={change('year')}
          onBlur={left}
          autoComplete="off"
          maxLength={6}
        />
      </DateInput>
      {today && (
        <NowButton label={legend} onPress={() => set(today)}>
          Use today
        </NowButton>
      )}
    </div>
  );
}
