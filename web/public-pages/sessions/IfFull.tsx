import { Radios } from 'nhsuk-react-components';
import type { PublicSession } from '#shared/outreach/views';
import { clockWords, dayAndMonth, londonClock, londonDay } from '#shared/time/london';
import { wrong } from './FaultList.tsx';
import type { Faults, Typed } from './page.ts';

type IfFullProps = { legend: string; session: PublicSession; typed: Typed; faults: Faults };

/** Asked when all places are taken (H12): by default a freed place is given. */
export function IfFull({ legend, session, typed, faults }: IfFullProps) {
  const until = `${clockWords(londonClock(session.giveUntil))} on ${dayAndMonth(londonDay(session.giveUntil))}`;
  const chosen = typed['ifFull'] === 'offer-me' ? 'offer-me' : 'book-me-in';
  return (
    <Radios name="ifFull" legend={legend} legendProps={{ size: 's' }} {...wrong(faults, 'ifFull')}>
      <Radios.Item id="ifFull" value="book-me-in" defaultChecked={chosen === 'book-me-in'}>
        Yes, and book me in if a place comes free before {until}; after that, ask me first
      </Radios.Item>
      <Radios.Item id="ifFull-offer-me" value="offer-me" defaultChecked={chosen === 'offer-me'}>
        Yes, but always ask me first
      </Radios.Item>
    </Radios>
  );
}
