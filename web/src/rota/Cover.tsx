import { Details } from 'nhsuk-react-components';
import { useEffect } from 'react';
import type { Rota } from '#shared/duty/rota';
import { londonClock, londonDay } from '#shared/time/london';
import { typedClock } from '#shared/time/typed-clock';
import { ClockField } from '../form/ClockField.tsx';
import { DayField } from '../form/DayField.tsx';
import { PickField } from '../form/PickField.tsx';
import { addCover, removeCover } from './changes.ts';
import { type CoverValues, coverSpan, wrongCover } from './checks.ts';
import type { PartProps } from './Absences.tsx';
import { Lines } from './Lines.tsx';
import { Said } from '../ui/Said.tsx';
import { RotaForm } from './RotaForm.tsx';
import { coverWords, inOrder } from './words.ts';

type Span = { from: string; to: string };
type CoverProps = PartProps & {
  at: string;
  /** The initial hours, when opened from a gap; a new count resets the form. */
  wanted: { span: Span | null; count: number };
};

function begin(span: Span | null): CoverValues {
  const from = span && { day: londonDay(span.from), clock: typedClock(londonClock(span.from)) };
  const to = span && { day: londonDay(span.to), clock: typedClock(londonClock(span.to)) };
  return {
    coverWho: '',
    coverFromDay: from?.day ?? '',
    coverFromClock: from?.clock ?? '',
    coverToDay: to?.day ?? '',
    coverToClock: to?.clock ?? '',
  };
}

function Fields({ people }: { people: Rota['people'] }) {
  return (
    <>
      <PickField
        name="coverWho"
        label="Who covers?"
        options={people.map(({ personId, name, role }) => ({ value: personId, words: `${name}, ${role}` }))}
      />
      <DayField name="coverFromDay" legend="First day of cover" />
      <ClockField name="coverFromClock" label="From" />
      <DayField name="coverToDay" legend="Last day of cover" />
      <ClockField name="coverToClock" label="Until" />
    </>
  );
}

/** Named cover that is not over yet. Cover wins over the hub's own hours. */
export function Cover({ rota, at, busy, save, saidAt, wanted }: CoverProps) {
  useEffect(() => {
    if (wanted.count > 0) document.getElementById('coverWho')?.focus();
  }, [wanted.count]);
  const lines = inOrder(rota.cover)
    .filter(({ to }) => to > at)
    .map((cover) => ({
      words: coverWords(rota, cover),
      onRemove: () => save({ part: 'cover', change: removeCover(cover), said: 'The cover is removed.' }),
    }));
  return (
    <section className="app-question" aria-labelledby="cover">
      <h2 className="nhsuk-heading-m" id="cover" tabIndex={-1}>
        Cover
      </h2>
      <Said words={saidAt('cover')} />
      <Lines lines={lines} none="No cover is named." busy={busy} />
      <Details key={wanted.count} open={wanted.span !== null}>
        <Details.Summary>Name cover</Details.Summary>
        <Details.Text>
          <RotaForm
            values={begin(wanted.span)}
            check={wrongCover}
            busy={busy}
            submit="Save the cover"
            onSend={(values) => {
              const cover = { personId: values.coverWho, ...coverSpan(values) };
              return save({ part: 'cover', change: addCover(cover), said: 'The cover is saved.' });
            }}
          >
            <Fields people={rota.people} />
          </RotaForm>
        </Details.Text>
      </Details>
    </section>
  );
}
