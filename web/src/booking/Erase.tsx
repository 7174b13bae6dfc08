import { Button } from 'nhsuk-react-components';
import { placeTaking } from '#shared/outreach/booking-states';
import { sessionWhen } from '#shared/outreach/when';
import { useAct } from '../api/act.ts';
import { api } from './api.ts';
import type { OwnProps } from './own.ts';
import { BookingError } from './BookingError.tsx';
import { endsThePage, faultsOfFailure } from './faults.ts';
import { useDone } from './use-done.ts';
import { View } from './View.tsx';
import { FaultSummary } from '../ui/ProblemSummary.tsx';

/** Deletes what is held about a person for one session. */
export function Erase({ link, view: { session, state } }: OwnProps) {
  const { done, finish } = useDone();
  const erasing = useAct(() => api.booking.erase({ body: { link } }));
  const { failure } = erasing;
  const erase = async () => finish(await erasing.run(undefined));
  if (done) {
    return (
      <View title="Deleted" heading="What we held is deleted">
        <p>
          Your name, address and answers for this session are gone. Our record still says that a booking was
          made and deleted, but not whose.
        </p>
      </View>
    );
  }
  if (failure && endsThePage(failure)) return <BookingError failure={failure} />;
  const endsPlace = placeTaking.includes(state) && session.state !== 'over';
  return (
    <View
      title="Delete your data"
      heading="Delete your data"
      before={failure && <FaultSummary key={erasing.failed} faults={faultsOfFailure(failure)} />}
    >
      <p>
        {session.title}. {sessionWhen(session)}. We delete your name, address and answers for this session.
        This cannot be undone{endsPlace ? ', and your place goes to the next person in line' : ''}.
      </p>
      <Button type="button" warning aria-disabled={erasing.busy} onClick={() => void erase()}>
        Delete my data
      </Button>
      <p>To keep it, close this page.</p>
    </View>
  );
}
