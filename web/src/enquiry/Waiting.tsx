import { Button, SummaryList } from 'nhsuk-react-components';
import { whenWords } from '#shared/time/london';
import { Page } from '../ui/Page.tsx';
import { Phone } from '../ui/Phone.tsx';
import { useNow } from '../ui/use-now.ts';
import { title } from './use-enquiry.ts';

export type WaitingFor = { reference: string; dueAt: string; phone: string };

/** Only the reference, the due time and the hub's number, until somebody lets her in. */
export function Waiting({
  reference,
  dueAt,
  phone,
  onLook,
  busy,
}: WaitingFor & { onLook: () => void; busy: boolean }) {
  const { at } = useNow();
  return (
    <Page title={title} heading="You are waiting to be let in">
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
      <Button type="button" disabled={busy} onClick={onLook}>
        Look again
      </Button>
    </Page>
  );
}
