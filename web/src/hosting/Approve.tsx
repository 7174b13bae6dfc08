import { Button } from 'nhsuk-react-components';
import type { HostedBooking } from '#shared/outreach/views';
import { useAct } from '../api/act.ts';
import { ProblemSummary } from '../ui/ProblemSummary.tsx';
import { api } from './api.ts';

type ApproveProps = { sessionId: string; booking: HostedBooking; onDecided: (said: string) => void };
type Decision = 'approve' | 'decline';

const decided: Record<Decision, string> = {
  approve: 'is approved. Email is waiting to go to them.',
  decline: 'is declined. Email is waiting to go to them.',
};

/** A sign-up whose address is not on the list of work domains: approve or decline. */
export function Approve({ sessionId, booking, onDecided }: ApproveProps) {
  const { id, version, name } = booking;
  const deciding = useAct((decision: Decision) =>
    api.hosting.approve({ params: { id: sessionId, bookingId: id }, body: { version, decision } }),
  );
  const decide = async (decision: Decision) => {
    const outcome = await deciding.run(decision);
    if (outcome?.kind === 'ok') onDecided(`${name} ${decided[decision]}`);
  };
  const whose = <span className="nhsuk-u-visually-hidden"> {name}</span>;
  return (
    <>
      {deciding.failure && <ProblemSummary key={deciding.failed} failure={deciding.failure} />}
      <Button type="button" small aria-disabled={deciding.busy} onClick={() => void decide('approve')}>
        Approve{whose}
      </Button>{' '}
      <Button
        type="button"
        small
        secondary
        aria-disabled={deciding.busy}
        onClick={() => void decide('decline')}
      >
        Decline{whose}
      </Button>
    </>
  );
}
