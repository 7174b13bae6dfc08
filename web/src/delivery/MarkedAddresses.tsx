import { Button, Details } from 'nhsuk-react-components';
import type { MarkedAddress } from '#shared/delivery/views';
import { whenWords } from '#shared/time/london';
import { useAct } from '../api/act.ts';
import { ProblemSummary } from '../ui/ProblemSummary.tsx';
import { api } from './api.ts';

type OneProps = { marked: MarkedAddress; at: string; onDone: (said: string) => void };

function One({ marked, at, onDone }: OneProps) {
  const { id, version, of } = marked;
  const clearing = useAct(() => api.address.clear({ params: { id }, body: { version } }));
  const clear = async () => {
    const outcome = await clearing.run(undefined);
    if (outcome?.kind === 'ok') onDone(`${of}: mail may go to this address again.`);
  };
  return (
    <li className="app-task">
      <h3 className="nhsuk-heading-s">{of}</h3>
      <p>
        {marked.why} Since {whenWords(marked.since, at)}, from a mail about{' '}
        {marked.reference || 'a booked place'}.
      </p>
      {clearing.failure && <ProblemSummary key={clearing.failed} failure={clearing.failure} />}
      <Details>
        <Details.Summary>
          Clear this address<span className="nhsuk-u-visually-hidden">: {of}</span>
        </Details.Summary>
        <Details.Text>
          <p>Only when somebody has checked with them that the address works again, or has changed it.</p>
          <p>
            The mail service keeps a list of its own. If the address has not changed, first ask whoever runs
            the service to take it off that list, or the next mail is held back and the address stands here
            again.
          </p>
          <Button type="button" small disabled={clearing.busy} onClick={() => void clear()}>
            It works again: clear it
          </Button>
        </Details.Text>
      </Details>
    </li>
  );
}

type MarkedAddressesProps = { items: MarkedAddress[]; at: string; onDone: (said: string) => void };

/** The addresses to which nothing goes until a person clears them; whose they are, never the address itself. */
export function MarkedAddresses({ items, at, onDone }: MarkedAddressesProps) {
  return (
    <section aria-labelledby="marked">
      <h2 className="nhsuk-heading-m" id="marked" tabIndex={-1}>
        Addresses that came back
      </h2>
      {items.length === 0 ? (
        <p>None. Mail may go to every address of the Directory.</p>
      ) : (
        <ul className="app-tasks">
          {items.map((marked) => (
            <One key={marked.id} marked={marked} at={at} onDone={onDone} />
          ))}
        </ul>
      )}
    </section>
  );
}
