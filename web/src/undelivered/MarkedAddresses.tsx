import type { MarkedAddress } from '#shared/delivery/views';
import { whenWords } from '#shared/time/london';
import { ClearAddress } from '../ui/ClearAddress.tsx';
import { api } from './api.ts';

type OneProps = { marked: MarkedAddress; at: string; onDone: (said: string) => void };

function One({ marked, at, onDone }: OneProps) {
  const { id, version, of } = marked;
  return (
    <li className="app-task">
      <h3 className="nhsuk-heading-s">{of}</h3>
      <p>
        {marked.why} Since {whenWords(marked.since, at)}, from a mail about{' '}
        {marked.reference || 'a booked place'}.
      </p>
      <ClearAddress
        of={of}
        clear={() => api.address.clear({ params: { id }, body: { version } })}
        onCleared={() => onDone(`${of}: mail may go to this address again.`)}
      />
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
