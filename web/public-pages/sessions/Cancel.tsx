import { Button } from 'nhsuk-react-components';
import type { PublicSession } from '#shared/outreach/views';
import { sessionWhen } from '#shared/outreach/when';
import { CodeForm } from './CodeForm.tsx';
import { FaultList } from './FaultList.tsx';
import type { SessionsPage } from './page.ts';

/** What cancelling does, for the link and for the code. */
export function CancelWhat({ session, then }: { session: PublicSession; then: string }) {
  return (
    <p>
      {session.title}. {sessionWhen(session)}. {then}
    </p>
  );
}

type CancelProps = Extract<SessionsPage, { page: 'cancel' }>;

/**
 * The page of the link to cancel. With script it continues on the page of the person's own booking, which reads the
 * link.
 */
export function CancelPage({ session, typed, faults }: CancelProps) {
  return (
    <div data-to-own="cancel">
      <FaultList faults={faults} />
      <h1 className="nhsuk-heading-l">Cancel your booking</h1>
      <CancelWhat session={session} then="If you have a place, it goes to the next person in line." />
      <CodeForm
        action={`/sessions/${session.id}/cancel`}
        typed={typed}
        faults={faults}
        button={<Button warning>Cancel my booking</Button>}
      />
      <p>To keep your booking, close this page.</p>
    </div>
  );
}

export function CancelledWords() {
  return (
    <>
      <p>You do not need to do anything else. If you have a calendar entry, our email withdraws it.</p>
      <p>
        <a href="/sessions">All sessions</a>
      </p>
    </>
  );
}

export function Cancelled() {
  return (
    <>
      <h1 className="nhsuk-heading-l">Your booking is cancelled</h1>
      <CancelledWords />
    </>
  );
}
