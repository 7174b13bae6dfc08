import { useRef, useState } from 'react';
import { type BookingState, coming } from '#shared/outreach/booking-states';
import type { HostedBooking, HostedSession, OpenedBooking } from '#shared/outreach/views';
import { Said } from '../ui/Said.tsx';
import { Person } from './Person.tsx';
import { people } from './words.ts';

type PeopleProps = { session: HostedSession; bookings: OpenedBooking[]; again: () => void };
type Group = { id: string; heading: string; states: readonly BookingState[]; none?: string };

const groups: readonly Group[] = [
  { id: 'approve', heading: 'Waiting for your approval', states: ['approval'] },
  { id: 'coming', heading: 'Who comes', states: coming, none: 'Nobody is booked yet.' },
  { id: 'held', heading: 'A place is kept for', states: ['held', 'offered'] },
  { id: 'waiting', heading: 'Waiting list', states: ['waiting'] },
  { id: 'over', heading: 'Not coming', states: ['cancelled', 'declined', 'lapsed', 'session-cancelled'] },
];

const order = (a: HostedBooking, b: HostedBooking) => (a.inLine ?? 1000) - (b.inLine ?? 1000);

/** Who comes and who waits, each with their needs. */
export function People({ session, bookings, again }: PeopleProps) {
  const [said, setSaid] = useState('');
  const place = useRef<HTMLDivElement>(null);
  // Whoever is decided on moves to another list, and the pressed button with them.
  const done = (words: string) => {
    setSaid(words);
    place.current?.focus();
    again();
  };
  const needs = bookings.filter(({ state, accessNeeds }) => coming.includes(state) && accessNeeds !== '');
  return (
    <>
      <div className="app-focused" tabIndex={-1} ref={place}>
        <Said words={said} />
      </div>
      {groups.map(({ id, heading, states, none }) => {
        const found = bookings.filter(({ state }) => states.includes(state)).sort(order);
        if (found.length === 0 && !none) return null;
        return (
          <section key={id} aria-labelledby={id}>
            <h2 className="nhsuk-heading-m" id={id} tabIndex={-1}>
              {heading}
              {found.length > 0 && `: ${people(found.length)}`}
            </h2>
            {id === 'coming' && needs.length > 0 && (
              <p>
                <strong>
                  {needs.length === 1 ? '1 person has' : `${needs.length} people have`} access needs.
                </strong>{' '}
                What they wrote is deleted 7 days after the session.
              </p>
            )}
            {found.length === 0 && <p>{none}</p>}
            <ul className="app-tasks">
              {found.map((booking) => (
                <Person key={booking.id} session={session} booking={booking} again={again} onDone={done} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
