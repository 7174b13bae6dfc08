import { Button, TextInput } from 'nhsuk-react-components';
import { sessionSettings } from '#shared/outreach/settings';
import { sessionWhen, sessionWhere } from '#shared/outreach/when';
import { AttendeeFields, textField } from './AttendeeFields.tsx';
import { FaultList } from './FaultList.tsx';
import type { SessionsPage } from './page.ts';
import { IfFull } from './IfFull.tsx';

type Form = Extract<SessionsPage, { page: 'form' }>;

/** Hidden from people, so only robots fill it in. */
function ForRobots() {
  return (
    <div hidden>
      <label htmlFor="website">Leave this empty</label>
      <input id="website" name="website" tabIndex={-1} autoComplete="off" />
    </div>
  );
}

/** The sign-up form: three fields are required, all others are optional. */
export function SignUpForm({ session, typed, faults, id, started }: Form) {
  const asked = session.state === 'full' ? 'Join the waiting list' : 'Book a place';
  return (
    <>
      <a className="nhsuk-back-link" href={`/sessions/${session.id}`}>
        Back to the session
      </a>
      <FaultList faults={faults} />
      <h1 className="nhsuk-heading-l">{asked}</h1>
      <p>
        <strong>{session.title}</strong>. {sessionWhen(session)}. {sessionWhere(session)}.
      </p>
      <p>Only name, role and work email address are needed. Write nothing about any person or case.</p>
      <form method="post" action={`/sessions/${session.id}/sign-up`} noValidate>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="started" value={started} />
        <ForRobots />
        {session.state === 'full' && (
          <IfFull
            legend={`All places on ${sessionWhen(session)} are taken. Join the waiting list?`}
            session={session}
            typed={typed}
            faults={faults}
          />
        )}
        <AttendeeFields format={session.format} typed={typed} faults={faults}>
          <TextInput
            label="Work email address"
            hint="We send a link to confirm, and the calendar entry"
            type="email"
            inputMode="email"
            autoComplete="email"
            spellCheck={false}
            {...textField('email', { typed, faults })}
          />
        </AttendeeFields>
        <p>
          We delete access and dietary notes {sessionSettings.notesDays.value} days after the session, and
          your booking after {sessionSettings.bookingMonths.value} months. See the{' '}
          <a href="/privacy">privacy notice</a>.
        </p>
        <Button id="started">{asked}</Button>
      </form>
    </>
  );
}
