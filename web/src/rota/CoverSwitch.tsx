import { Button } from 'nhsuk-react-components';
import type { RotaView } from '#shared/duty/views';
import { dayAndMonth, londonDay } from '#shared/time/london';
import { now } from '../api/clock.ts';
import { ClockField } from '../form/ClockField.tsx';
import { PickField } from '../form/PickField.tsx';
import { instantOf, nextDays, suggestedUntil, wrongUntil } from './checks.ts';
import { Said } from '../ui/Said.tsx';
import { RotaForm } from './RotaForm.tsx';
import { coverOf, untilWords } from './words.ts';

type CoverSwitchProps = {
  view: RotaView;
  myId: string;
  at: string;
  busy: boolean;
  said: string;
  onCover: (until: string | null, said: string) => Promise<boolean>;
};

/** The psychologist's one switch: “I am covering now until …”, and off again. */
export function CoverSwitch({ view, myId, at, busy, said, onCover }: CoverSwitchProps) {
  const { rota } = view;
  // The server says whether it is on: this page's own time may be wrong.
  const mine = view.now?.personId === myId ? coverOf(rota, myId, at) : undefined;
  const days = nextDays(londonDay(at)).map((day, place) => ({
    value: day,
    words: place === 0 ? 'today' : dayAndMonth(day),
  }));
  const cover = async (until: string | null, said: string) => {
    const done = await onCover(until, said);
    if (done) document.getElementById('my-cover')?.focus();
    return done;
  };
  return (
    <section className="app-question" aria-labelledby="my-cover">
      <h2 className="nhsuk-heading-m" id="my-cover" tabIndex={-1}>
        Your cover
      </h2>
      <Said words={said} />
      {mine ? (
        <>
          <p>You are covering until {untilWords(mine.to, at)}. New work comes to you.</p>
          <Button
            type="button"
            aria-disabled={busy}
            onClick={() => void cover(null, 'Your cover has ended.')}
          >
            Stop covering now
          </Button>
        </>
      ) : (
        <RotaForm
          values={suggestedUntil(rota, at)}
          check={(values) => wrongUntil(values, now())}
          busy={busy}
          submit="Start covering now"
          onSend={({ untilDay, untilClock }) =>
            cover(instantOf(untilDay, untilClock), 'You are covering. New work comes to you.')
          }
        >
          <ClockField name="untilClock" label="I am covering now until" />
          <PickField name="untilDay" label="Day" options={days} />
        </RotaForm>
      )}
    </section>
  );
}
