import { Button, SummaryList } from 'nhsuk-react-components';
import type { ReactNode } from 'react';
import { clockWords, londonClock, whenWords } from '#shared/time/london';
import { Page } from '../ui/Page.tsx';
import { Phone } from '../ui/Phone.tsx';
import { useNow } from '../ui/use-now.ts';
import { title } from './use-enquiry.ts';

export type WaitingFor = { reference: string; dueAt: string; phone: string };

type WaitingProps = WaitingFor & {
  before: ReactNode;
  /** When the last look found that nobody had let her in (UTC ISO), or empty. */
  looked: string;
  onLook: () => void;
  busy: boolean;
};

/** Only the reference, the due time and the hub's number, until somebody lets her in. */
export function Waiting({ reference, dueAt, phone, before, looked, onLook, busy }: WaitingProps) {
  const { at } = useNow();
  return (
    <Page title={title} heading="You are waiting to be let in" before={before}>
      <SummaryList>
        <SummaryList.Row>
          <SummaryList.Key>Reference</SummaryList.Key>
          <SummaryList.Value>{reference}</SummaryList.Value>
        </SummaryList.Row>
        <SummaryList.Row>
          <SummaryList.Key>Answer due</SummaryList.Key>
          <SummaryList.Value>{whenWords(dueAt, at)}</SummaryList.Value>
        </SummaryList.Row>
        <SummaryList.Row>
          <SummaryList.Key>Phone the hub</SummaryList.Key>
          <SummaryList.Value>
            <Phone number={phone} />
          </SummaryList.Value>
        </SummaryList.Row>
      </SummaryList>
      <p>The hub has been asked to let you in. A colleague who can see this enquiry can let you in, too.</p>
      <p role="status">{looked && `Not let in yet, at ${clockWords(londonClock(looked))}.`}</p>
      <Button type="button" disabled={busy} onClick={onLook}>
        Look again
      </Button>
    </Page>
  );
}
