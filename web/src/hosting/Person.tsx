import { bookingStateWords } from '#shared/outreach/booking-states';
import { chosenAttendance } from '#shared/outreach/chosen-attendance';
import { attendeeRoles } from '#shared/outreach/roles';
import type { HostedBooking, HostedSession, OpenedBooking } from '#shared/outreach/views';
import { Approve } from './Approve.tsx';
import { NoteForm } from './NoteForm.tsx';
import { LostMail } from './LostMail.tsx';
import { NoMail } from './NoMail.tsx';
import { comesWords } from './words.ts';

type PersonProps = {
  session: HostedSession;
  booking: OpenedBooking;
  again: () => void;
  onDone: (said: string) => void;
};

const said = (booking: HostedBooking) =>
  [
    ['Access needs', booking.accessNeeds],
    ['Food', booking.dietary],
    ['Topics', booking.topics],
    ['Note', booking.note],
  ].filter(([, words]) => words !== '');

/** One booking as a host needs it. */
export function Person({ session, booking, again, onDone }: PersonProps) {
  const { name, role, organisation, team, email, state, confirmed, inLine, bounced, lost } = booking;
  const comes = comesWords[chosenAttendance(session, booking)];
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
        {comes && `. ${comes}`}
      </p>
      {bounced && <NoMail name={name} bounced={bounced} onDone={onDone} />}
      {lost && !bounced && <LostMail {...lost} />}
      {said(booking).map(([what, words]) => (
        <p key={what}>
          <strong>{what}:</strong> {words}
        </p>
      ))}
      {state === 'approval' && <Approve sessionId={session.id} booking={booking} onDecided={onDone} />}
      <NoteForm sessionId={session.id} booking={booking} again={again} />
    </li>
  );
}
