import type { SuppressedAddress } from '#shared/delivery/views';
import { whenWords } from '#shared/time/london';
import { ClearAddress } from '../ui/ClearAddress.tsx';
import { api } from './api.ts';

type OneProps = { suppressed: SuppressedAddress; at: string; onDone: (said: string) => void };

function One({ suppressed, at, onDone }: OneProps) {
  const { id, version, of } = suppressed;
  return (
    <li className="app-task">
      <h3 className="nhsuk-heading-s">{of}</h3>
      <p>
        {suppressed.why} Since {whenWords(suppressed.since, at)}, from an email about{' '}
        {suppressed.reference || 'a booked place'}.
      </p>
      <ClearAddress
        of={of}
        clear={() => api.address.clear({ params: { id }, body: { version } })}
        onCleared={() => onDone(`${of}: mail may go to this address again.`)}
      />
    </li>
  );
}

type SuppressedAddressesProps = { items: SuppressedAddress[]; at: string; onDone: (said: string) => void };

/** The suppressed addresses; whose they are, never the address itself. */
export function SuppressedAddresses({ items, at, onDone }: SuppressedAddressesProps) {
  return (
    <section aria-labelledby="marked">
      <h2 className="nhsuk-heading-m" id="marked" tabIndex={-1}>
        Addresses that came back
      </h2>
      {items.length === 0 ? (
        <p>None. Mail may go to every address in the Directory.</p>
      ) : (
        <ul className="app-tasks">
          {items.map((suppressed) => (
            <One key={suppressed.id} suppressed={suppressed} at={at} onDone={onDone} />
          ))}
        </ul>
      )}
    </section>
  );
}
