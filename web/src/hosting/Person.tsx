import { bookingStateWords } from '#shared/outreach/booking-states';
import { attendeeRoles } from '#shared/outreach/roles';
import type { HostedBooking, OpenedBooking } from '#shared/outreach/views';
import { Approve } from './Approve.tsx';
import { NoteForm } from './NoteForm.tsx';
import { NoMail } from './NoMail.tsx';
import { comesWords } from './words.ts';

type PersonProps = { sessionId: string; booking: OpenedBooking; again: () => void };

const said = (booking: HostedBooking) =>
  [
    ['Access needs', booking.accessNeeds],
    ['Food', booking.dietary],
    ['Topics', booking.topics],
    ['Note', booking.note],
  ].filter(([, words]) => words !== '');

/** One booking as a host needs it. */
export function Person({ sessionId, booking, again }: PersonProps) {
  const { name, role, organisation, team, email, state, confirmed, attendance, inLine, cameBack } = booking;
  return (
    <li className="app-task">
      <p>
        <strong>{name}</strong>, {[attendeeRoles[role], organisation, team].filter(Boolean).join(', ')}
        <br />
        {email}
      </p>
      <p>
        {inLine === null ? bookingStateWords[state] : `Number ${inLine} in the line`}
        {!confirmed && ', not confirmed yet'}
        {comesWords[attendance] && `. ${comesWords[attendance]}`}
      </p>
      {cameBack && <NoMail name={name} cameBack={cameBack} again={again} />}
      {said(booking).map(([what, words]) => (
        <p key={what}>
          <strong>{what}:</strong> {words}
        </p>
      ))}
      {state === 'approval' && <Approve sessionId={sessionId} booking={booking} again={again} />}
      <NoteForm sessionId={sessionId} booking={booking} again={again} />
    </li>
  );
}
