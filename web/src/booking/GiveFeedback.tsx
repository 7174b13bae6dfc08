import { Button, Textarea } from 'nhsuk-react-components';
import { type FormEvent, useState } from 'react';
import type * as z from 'zod';
import { feedbackBody } from '#shared/outreach/sign-up';
import { wrong } from '../../public-pages/sessions/FaultList.tsx';
import type { Faults } from '../../public-pages/sessions/page.ts';
import { ConfidenceScales, Scale } from '../../public-pages/sessions/Scales.tsx';
import { useAct } from '../api/act.ts';
import { api } from './api.ts';
import type { OwnProps } from './own.ts';
import { BookingError } from './BookingError.tsx';
import { endsThePage, faultsOf, faultsOfFailure, typedIn } from './faults.ts';
import { useDone } from './use-done.ts';
import { View } from './View.tsx';
import { FaultSummary } from '../ui/ProblemSummary.tsx';

function Thanks() {
  return (
    <View title="Thank you" heading="Thank you">
      <p>Your answers are saved. Hosts read them without your name.</p>
    </View>
  );
}

/** Feedback on the session: useful, the same three questions, likely to act, own words. */
export function GiveFeedback({ link, view: { session } }: OwnProps) {
  const { done, finish } = useDone();
  const [faults, setFaults] = useState<Faults>([]);
  const sending = useAct((body: z.infer<typeof feedbackBody>) => api.booking.feedback({ body }));
  const { failure, failed } = sending;
  const [presses, setPresses] = useState(0);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setPresses((was) => was + 1);
    const parsed = feedbackBody.safeParse({ link, ...typedIn(event.currentTarget) });
    setFaults(parsed.success ? [] : faultsOf(parsed.error));
    if (!parsed.success) return;
    const outcome = await sending.run(parsed.data);
    if (outcome && outcome.kind !== 'ok') setFaults(faultsOfFailure(outcome));
    finish(outcome);
  };
  if (done) return <Thanks />;
  if (failure && endsThePage(failure)) return <BookingError failure={failure} />;
  return (
    <View
      title="Feedback"
      heading="How was it?"
      before={faults.length > 0 && <FaultSummary key={presses + failed} faults={faults} />}
    >
      <p>{session.title}. In each question, 1 is not at all and 5 is very much.</p>
      <form noValidate onSubmit={(event) => void send(event)}>
        <Scale name="useful" legend="How useful was the session?" typed={{}} faults={faults} />
        <ConfidenceScales typed={{}} faults={faults} />
        <Scale
          name="likely"
          legend="How likely are you to do something differently because of it?"
          typed={{}}
          faults={faults}
        />
        <Textarea
          id="text"
          name="text"
          label="Anything else (optional)"
          hint="Nothing about a person or a case"
          rows={4}
          {...wrong(faults, 'text')}
        />
        <Button aria-disabled={sending.busy}>Send the feedback</Button>
      </form>
    </View>
  );
}
