import { Button, Card } from 'nhsuk-react-components';
import type { ReactNode } from 'react';
import { Page } from '../../ui/Page.tsx';
import type { Saving } from '../draft/draft-saving.ts';
import { SaveStatus } from '../draft/SaveStatus.tsx';
import type { Stopped } from './use-stop.ts';

type StopPageProps = {
  stop: Stopped;
  saving: Saving;
  /** Why leaving failed just now. */ summary: ReactNode;
  busy: boolean;
  onLeave: () => void;
};

/** The stop page for an imminent risk (B13). The form stays mounted behind it and continues to be saved. */
export function StopPage({ stop, saving, summary, busy, onLeave }: StopPageProps) {
  const before = (
    <>
      <button type="button" className="app-link-button" onClick={() => stop.back()}>
        Back to question 12
      </button>
      {summary}
    </>
  );
  return (
    <Page title="A referral" heading="Stop: act now" before={before}>
      <Card cardType="emergency" className="app-stop">
        <Card.Heading headingLevel="h2">This service is not an emergency service</Card.Heading>
        <p>
          It may be hours before anyone reads this. Tell custody healthcare or court staff now, or{' '}
          <a href="tel:999">999</a>.
        </p>
      </Card>
      <p>
        Your draft is kept whatever you choose. You can send it when you have said what was done and who was
        told.
      </p>
      <SaveStatus saving={saving} inPlace />
      <Button type="button" onClick={stop.acted}>
        I have acted: say what was done
      </Button>{' '}
      <Button type="button" secondary aria-disabled={busy} onClick={onLeave}>
        Leave this draft for now
      </Button>
    </Page>
  );
}
