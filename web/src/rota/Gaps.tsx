import { Button } from 'nhsuk-react-components';
import type { RotaView } from '#shared/duty/views';
import { spanWords } from './words.ts';

type Gap = RotaView['gaps'][number];

/** The uncovered hours of the next ten working days, each with a way to name somebody. */
export function Gaps({ gaps, onFill }: { gaps: Gap[]; onFill: (gap: Gap) => void }) {
  return (
    <section className="app-question" aria-labelledby="gaps">
      <h2 className="nhsuk-heading-m" id="gaps">
        Hours nobody covers in the next ten working days
      </h2>
      {gaps.length === 0 && <p>None. Somebody is on whenever the service says it is open.</p>}
      <ul className="app-tasks">
        {gaps.map((gap) => (
          <li className="app-line" key={gap.from}>
            <span>{spanWords(gap)}</span>
            <Button type="button" small secondary onClick={() => onFill(gap)}>
              Name cover<span className="nhsuk-u-visually-hidden"> for {spanWords(gap)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
