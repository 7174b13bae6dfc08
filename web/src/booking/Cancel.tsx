import { Button } from 'nhsuk-react-components';
import { type BookingState, over } from '#shared/outreach/booking-states';
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

const ofPlace = {
  title: 'Cancel your booking',
  then: 'Your place goes to the next person in line.',
  press: 'Cancel my booking',
  keep: 'To keep your booking, close this page.',
  done: 'Your booking is cancelled',
};

const ofTurn: typeof ofPlace = {
  title: 'Leave the waiting list',
  then: 'You are on the waiting list.',
  press: 'Leave the waiting list',
  keep: 'To stay on it, close this page.',
  done: 'You have left the waiting list',
};

/** Somebody who waits for a place or for approval has no place that could go to the next person. */
const words: Partial<Record<BookingState, typeof ofPlace>> = {
  waiting: ofTurn,
  approval: { ...ofPlace, then: 'It is waiting for approval.' },
};

/** Cancels with one press; the place goes to the next person at once. */
export function Cancel({ link, view: { session, state } }: OwnProps) {
  const { done, finish } = useDone();
  const cancelling = useAct(() => api.booking.cancel({ body: { link } }));
  const { failure } = cancelling;
  const cancel = async () => finish(await cancelling.run(undefined));
  const { title, then, press, keep, done: ended } = words[state] ?? ofPlace;
  if (done || over.includes(state)) {
    return (
      <View title="Cancelled" heading={ended}>
        <CancelledWords />
      </View>
    );
  }
  if (failure && endsThePage(failure)) return <BookingError failure={failure} />;
  return (
    <View
      title={title}
      heading={title}
      before={failure && <FaultSummary key={cancelling.failed} faults={faultsOfFailure(failure)} />}
    >
      <CancelWhat session={session} then={then} />
      <SessionFacts session={session} booked />
      <Button type="button" warning aria-disabled={cancelling.busy} onClick={() => void cancel()}>
        {press}
      </Button>
      <p>{keep}</p>
    </View>
  );
}
