import { DateInput } from 'nhsuk-react-components';
import { useState } from 'react';
import { type DayParts, joinDay, splitDay, wholeDay } from '#shared/time/typed-day';
import { NowButton } from './NowButton.tsx';
import { useField } from './use-field.ts';

type DayFieldProps = {
  name: string;
  legend: string;
  /** An example that fits, as it is typed. */
  like?: string;
  hint?: string;
  /** Offers today, as YYYY-MM-DD. */ today?: string;
};

/** A whole date in one box is spread over the three; one with a short year only when it is finished. */
function spread(parts: DayParts, isFinished: boolean): DayParts {
  const whole = Object.values(parts)
    .map(wholeDay)
    .find((one) => one !== null);
  return whole && (isFinished || whole.year.length === 4) ? whole : parts;
}

export function DayField({ name, legend, like = '27 3 2027', hint, today }: DayFieldProps) {
  const { value, set, left, wrong } = useField<string>(name);
  const [parts, setParts] = useState<DayParts>(() => splitDay(value));
  // The boxes keep what was typed while it means the value; otherwise the value was set from outside.
  const shown = joinDay(parts) === value ? parts : splitDay(value);
  const show = (next: DayParts) => {
    setParts(next);
    set(joinDay(next));
  };
  const box = (part: keyof DayParts) => ({
    value: shown[part],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      show(spread({ ...shown, [part]: currentTarget.value }, false)),
    onBlur: () => {
      const finished = spread(shown, true);
      if (finished !== shown) show(finished);
      left();
    },
    autoComplete: 'off',
  });
  return (
    <div className="app-with-fill">
      <DateInput
        id={name}
        name={name}
        legend={legend}
        legendProps={{ size: 's' }}
        hint={hint ?? `For example, ${like}`}
        {...(wrong ? { error: wrong } : {})}
      >
        <DateInput.Day {...box('day')} />
        <DateInput.Month {...box('month')} />
        <DateInput.Year {...box('year')} />
      </DateInput>
      {today && (
        <NowButton label={legend} onPress={() => set(today)}>
          Use today
        </NowButton>
      )}
    </div>
  );
}
