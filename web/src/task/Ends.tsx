import { Button } from 'nhsuk-react-components';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { needsWho } from '#shared/case/outcome-needed';
import type { OpenTask } from '#shared/case/views';
import { guides } from './guides.ts';
import { LeftMessage } from './LeftMessage.tsx';
import type { Outcome } from '../form/OutcomeFields.tsx';
import { OutcomeForm } from './OutcomeForm.tsx';

/** What came of a call: it is done, or it reached nobody and stays open. */
export type End =
  { done: Outcome } | { result: 'no-answer'; leftWith: '' } | { result: 'left-message'; leftWith: string };

type EndsProps = { task: OpenTask; busy: boolean; onChoose: (end: End) => void; onCancel: () => void };
type Asking = { kind: 'outcome'; outcome: string } | { kind: 'left-message' } | null;

/** The possible outcomes of a call. Their digits work only while the focus is among them (WCAG 2.1.4). */
export function Ends({ task, busy, onChoose, onCancel }: EndsProps) {
  const group = useRef<HTMLDivElement>(null);
  const { ends, title } = guides[task.kind];
  const [form, setForm] = useState<Asking>(null);
  useEffect(() => group.current?.focus(), []);
  // One key must not end a task on which her safety hangs, so its outcome asks further.
  const finish = (outcome: string) =>
    needsWho(task.kind)
      ? setForm({ kind: 'outcome', outcome })
      : onChoose({ done: { outcome, spokeTo: '' } });
  const choices: { words: string; take: () => void }[] = [
    ...ends.map((end) => ({ words: end, take: () => finish(end) })),
    ...(task.caseId === null
      ? []
      : [
          { words: 'Left a message', take: () => setForm({ kind: 'left-message' }) },
          {
            words: 'No answer',
            take: () => onChoose({ result: 'no-answer' as const, leftWith: '' as const }),
          },
        ]),
    { words: 'Something else', take: () => setForm({ kind: 'outcome', outcome: '' }) },
  ];
  const pressed = (event: KeyboardEvent) => {
    const { key, repeat, target } = event;
    if (repeat || busy || target instanceof HTMLInputElement) return;
    if (key === 'Escape') onCancel();
    const choice = choices[Number(key) - 1];
    if (!choice) return;
    // The digit must not be typed into the field that takes the focus.
    event.preventDefault();
    choice.take();
  };
  return (
    <div
      role="group"
      className="app-ends"
      aria-label={`Outcome of: ${title}. Press a number, or Escape to go back.`}
      tabIndex={-1}
      ref={group}
      onKeyDown={pressed}
    >
      {choices.map(({ words, take }, place) => (
        <Button key={words} type="button" small secondary aria-disabled={busy} onClick={take}>
          {place + 1}. {words}
        </Button>
      ))}
      {form?.kind === 'outcome' && (
        <OutcomeForm
          key={form.outcome}
          task={task}
          outcome={form.outcome}
          busy={busy}
          onChoose={(done) => onChoose({ done })}
        />
      )}
      {form?.kind === 'left-message' && (
        <LeftMessage
          id={task.id}
          busy={busy}
          onChoose={(leftWith) => onChoose({ result: 'left-message', leftWith })}
        />
      )}
      {task.caseId !== null && (
        <p>“Left a message” and “No answer” keep this on the list, with the time you tried.</p>
      )}
    </div>
  );
}
