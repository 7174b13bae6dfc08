import { Button } from 'nhsuk-react-components';
import { type FormEvent, useState } from 'react';
import type * as z from 'zod';
import { changeBody } from '#shared/outreach/sign-up';
import { bookingView, type BookingView } from '#shared/outreach/views';
import { sessionWhen } from '#shared/outreach/when';
import { AttendeeFields } from '../../public-pages/sessions/AttendeeFields.tsx';
import { IfFull } from '../../public-pages/sessions/IfFull.tsx';
import type { Faults } from '../../public-pages/sessions/page.ts';
import { useAct } from '../api/act.ts';
import type { Failure } from '../api/outcome.ts';
import { api } from './api.ts';
import type { OwnProps } from './own.ts';
import { BookingError } from './BookingError.tsx';
import { endsThePage, faultsOf, faultsOfFailure, typedIn } from './faults.ts';
import { BookingDetails } from './BookingDetails.tsx';
import { View } from './View.tsx';
import { FaultSummary } from '../ui/ProblemSummary.tsx';

/** The booking as stored now, where it was changed in another window meanwhile. */
function meanwhile(failure: Failure): BookingView | null {
  if (failure.kind !== 'refused' || failure.problem.code !== 'changed-meanwhile') return null;
  return bookingView.safeParse(failure.problem.current).data ?? null;
}

const elsewhere =
  'You changed this booking in another window. What you typed here is kept: look at it, then save it again.';

/** The person's own answers, which can change until the session begins. What was typed is never lost. */
export function Change({ link, view }: OwnProps) {
  const { session, mine } = view;
  const [version, setVersion] = useState(view.version);
  const [saved, setSaved] = useState<BookingView | null>(null);
  const [faults, setFaults] = useState<Faults>([]);
  const [presses, setPresses] = useState(0);
  const changing = useAct((body: z.infer<typeof changeBody>) => api.booking.change({ body }));
  const { failure, failed, busy } = changing;
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setPresses((was) => was + 1);
    const ifFull = mine?.ifFull ?? 'book-me-in';
    const parsed = changeBody.safeParse({ link, version, ifFull, ...typedIn(event.currentTarget) });
    setFaults(parsed.success ? [] : faultsOf(parsed.error));
    if (!parsed.success) return;
    const outcome = await changing.run(parsed.data);
    if (outcome?.kind === 'ok') return setSaved(outcome.value);
    const now = outcome && meanwhile(outcome);
    if (now) setVersion(now.version);
    if (outcome) setFaults(now ? [{ path: '', message: elsewhere }] : faultsOfFailure(outcome));
  };
  if (saved) return <BookingDetails link={link} view={saved} saved />;
  if ((failure && endsThePage(failure)) || !mine) return <BookingError failure={failure} />;
  return (
    <View
      title="Change your booking"
      heading="Change your booking"
      before={faults.length > 0 && <FaultSummary key={presses + failed} faults={faults} />}
    >
      <p>
        {session.title}. {sessionWhen(session)}.
      </p>
      <form noValidate onSubmit={(event) => void send(event)}>
        <AttendeeFields format={session.format} typed={mine} faults={faults} />
        {view.state === 'waiting' && (
          <IfFull
            legend="You are on the waiting list. What if a place comes free?"
            session={session}
            typed={mine}
            faults={faults}
          />
        )}
        <Button aria-disabled={busy}>Save the changes</Button>
      </form>
    </View>
  );
}
