import { Button } from 'nhsuk-react-components';
import type { ReactNode } from 'react';
import { clockWords, londonClock, whenWords } from '#shared/time/london';
import { Facts } from '../ui/Facts.tsx';
import { Page } from '../ui/Page.tsx';
import { Phone } from '../ui/Phone.tsx';
import { useNow } from '../ui/use-now.ts';
import { title } from './use-enquiry.ts';

export type WaitingFor = { reference: string; dueAt: string; phone: string };

type WaitingProps = WaitingFor & {
  before: ReactNode;
  /** When it was last checked without an admission (UTC ISO), or empty. */
  looked: string;
  onLook: () => void;
  busy: boolean;
};

/** Only the reference, the due time and the hub's number, until the person is admitted. */
export function Waiting({ reference, dueAt, phone, before, looked, onLook, busy }: WaitingProps) {
  const { at } = useNow();
  return (
    <Page title={title} heading="You are waiting to be let in" before={before}>
      <Facts
        rows={[
          ['Reference', reference],
          ['Answer due', whenWords(dueAt, at)],
          ['Phone the hub', <Phone number={phone} />],
        ]}
      />
      <p>The hub has been asked to let you in. A colleague who can see this enquiry can let you in, too.</p>
      <p role="status">{looked && `Not let in yet, at ${clockWords(londonClock(looked))}.`}</p>
      <Button type="button" aria-disabled={busy} onClick={onLook}>
        Look again
      </Button>
    </Page>
  );
}
