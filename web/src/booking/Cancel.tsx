import { Button } from 'nhsuk-react-components';
import { over } from '#shared/outreach/booking-states';
import { CancelWhat, CancelledWords } from '../../public-pages/sessions/Cancel.tsx';
import { SessionFacts } from '../../public-pages/sessions/SessionFacts.tsx';
import { useAct } from '../api/act.ts';
import { api } from './api.ts';
import type { OwnProps } from './own.ts';
import { BookingError } from './BookingError.tsx';
import { endsThePage, faultsOfFailure } from './faults.ts';
import { useDone } from './use-done.ts';
import { View } from './View.tsx';
import { FaultSummary } from '../ui/ProblemSummary.tsx';

/** Cancels with one press; the place goes to the next person at once. */
export function Cancel({ link, view: { session, state } }: OwnProps) {
  const { done, finish } = useDone();
  const cancelling = useAct(() => api.booking.cancel({ body: { link } }));
  const { failure } = cancelling;
  const cancel = async () => finish(await cancelling.run(undefined));
  if (done || over.includes(state)) {
    return (
      <View title="Cancelled" heading="Your place is cancelled">
        <CancelledWords />
      </View>
    );
  }
  if (failure && endsThePage(failure)) return <BookingError failure={failure} />;
  return (
    <View
      title="Cancel your place"
      heading="Cancel your place"
      before={failure && <FaultSummary key={cancelling.failed} faults={faultsOfFailure(failure)} />}
    >
      <CancelWhat session={session} />
      <SessionFacts session={session} booked />
      <Button type="button" warning aria-disabled={cancelling.busy} onClick={() => void cancel()}>
        Cancel my place
      </Button>
      <p>To keep your place, close this page.</p>
    </View>
  );
}
