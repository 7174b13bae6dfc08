import { useState } from 'react';
import { useLoad } from '../api/load.ts';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { useNow } from '../ui/use-now.ts';
import { api } from './api.ts';
import { LateMail } from './LateMail.tsx';
import { SuppressedAddresses } from './SuppressedAddresses.tsx';
import { UndeliveredCard } from './UndeliveredCard.tsx';

const title = 'Undelivered mail';

/** `/undelivered`: failed and uncertain mails, failed jobs, and suppressed addresses. */
export function UndeliveredPage() {
  const { at } = useNow();
  const [said, setSaid] = useState('');
  const mails = useLoad(['undelivered'], () => api.undelivered.list());
  const suppressed = useLoad(['marked-addresses'], () => api.address.list());
  const again = () => {
    mails.again();
    suppressed.again();
  };
  if (!mails.value || !suppressed.value)
    return (
      <Loading title={title} heading={title} failure={mails.failure ?? suppressed.failure} again={again} />
    );
  const done = (heading: string) => (words: string) => {
    setSaid(words);
    document.getElementById(heading)?.focus();
    again();
  };
  const { items, late } = mails.value;
  return (
    <Page title={title} heading={title}>
      <p role="status">{said}</p>
      {late && <LateMail late={late} at={at} />}
      <section aria-labelledby="mails">
        <h2 className="nhsuk-heading-m" id="mails" tabIndex={-1}>
          What did not arrive or was not done
        </h2>
        {items.length === 0 ? (
          <p>None. No mail has come back, and nothing was given up.</p>
        ) : (
          <ul className="app-tasks">
            {items.map((mail) => (
              <UndeliveredCard key={mail.id} mail={mail} at={at} onDone={done('mails')} again={again} />
            ))}
          </ul>
        )}
      </section>
      <SuppressedAddresses items={suppressed.value.items} at={at} onDone={done('marked')} />
    </Page>
  );
}
