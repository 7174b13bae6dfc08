import { TextInput } from 'nhsuk-react-components';
import { useState } from 'react';
import { needsWho } from '#shared/case/outcome-needed';
import type { Task } from '#shared/case/task';
import { idsOf, wrongOutcome } from './outcome.ts';
import { TooLong } from './TooLong.tsx';

export type Outcome = { outcome: string; spokeTo: string };
type TaskOf = Pick<Task, 'id' | 'kind'>;

/** A task's outcome as typed. `check` shows what is wrong at its field and leads there; true where nothing is. */
export function useOutcome({ id, kind }: TaskOf, outcome = '') {
  const [typed, setTyped] = useState<Outcome>({ outcome, spokeTo: '' });
  const [wrong, setWrong] = useState<Partial<Outcome>>({});
  const check = () => {
    const found = wrongOutcome(kind, typed);
    setWrong(found ? { [found.path]: found.message } : {});
    if (found) document.getElementById(idsOf(id)[found.path === 'spokeTo' ? 'spokeTo' : 'outcome'])?.focus();
    return found === null;
  };
  const change = (field: keyof Outcome) => (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget;
    setTyped((was) => ({ ...was, [field]: value }));
  };
  return { typed, wrong, check, change };
}

type OutcomeFieldsProps = {
  task: TaskOf;
  of: ReturnType<typeof useOutcome>;
  hint?: string;
  /** Where it was chosen already. */ withoutOutcome?: boolean;
};

/** The outcome in the person's own words, and who was spoken to where her safety hangs on it. */
export function OutcomeFields({ task, of, hint, withoutOutcome = false }: OutcomeFieldsProps) {
  const { typed, wrong, change } = of;
  const ids = idsOf(task.id);
  return (
    <>
      {needsWho(task.kind) && (
        <TextInput
          id={ids.spokeTo}
          name="spokeTo"
          label="Who did you speak to?"
          hint="Their name or their role"
          autoComplete="off"
          value={typed.spokeTo}
          onChange={change('spokeTo')}
          {...(wrong.spokeTo ? { error: wrong.spokeTo } : {})}
        />
      )}
      {!withoutOutcome && (
        <>
          <TextInput
            id={ids.outcome}
            name="outcome"
            label="What was done?"
            autoComplete="off"
            value={typed.outcome}
            onChange={change('outcome')}
            {...(hint ? { hint } : {})}
            {...(wrong.outcome ? { error: wrong.outcome } : {})}
          />
          <TooLong value={typed.outcome} max={500} />
        </>
      )}
    </>
  );
}
