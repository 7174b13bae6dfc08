import { Radios } from 'nhsuk-react-components';
import { confidenceNames, confidenceQuestions, scale } from '#shared/outreach/confidence';
import { wrong } from './FaultList.tsx';
import type { Faults, Typed } from './page.ts';

const words: Record<string, string> = { '1': '1, not at all', '5': '5, very much' };

type Answered = { typed: Typed; faults: Faults };

/** One question on a scale of 1 to 5, as separate answers instead of a slider. */
export function Scale({ name, legend, typed, faults }: Answered & { name: string; legend: string }) {
  return (
    <Radios name={name} legend={legend} legendProps={{ size: 's' }} inline {...wrong(faults, name)}>
      {scale.map((step, place) => (
        <Radios.Item
          key={step}
          id={place === 0 ? name : `${name}-${step}`}
          value={step}
          defaultChecked={typed[name] === step}
        >
          {words[step] ?? step}
        </Radios.Item>
      ))}
    </Radios>
  );
}

/** The three confidence questions, in the same words before and after a session. */
export function ConfidenceScales({ typed, faults }: Answered) {
  return confidenceNames.map((name) => (
    <Scale key={name} name={name} legend={confidenceQuestions[name]} typed={typed} faults={faults} />
  ));
}
