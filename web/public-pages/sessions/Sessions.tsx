import type { PublicSession } from '#shared/outreach/views';
import { Phone } from '../Phone.tsx';
import { SessionFacts } from './SessionFacts.tsx';

/** The sessions to come. */
export function SessionsList({ sessions }: { sessions: readonly PublicSession[] }) {
  return (
    <>
      <h1 className="nhsuk-heading-l">Awareness sessions</h1>
      <p>
        What a mental health treatment requirement is, for whom it is suitable, and what happens if she does
        not keep to it. You need no account. The decision is always the court’s.
      </p>
      <p>
        No time? <a href="/what-is-an-mhtr">What a requirement is, in sixty seconds</a>,{' '}
        <a href="/what-is-an-mhtr-for-clinicians">the same for clinicians</a>, and{' '}
        <a href="/bench-card">a bench card to print</a>.
      </p>
      {sessions.length === 0 && (
        <p>
          No session is planned at the moment. Phone <Phone /> to ask for one at your court or team.
        </p>
      )}
      {sessions.map((session) => (
        <section key={session.id} aria-labelledby={`session-${session.id}`}>
          <h2 className="nhsuk-heading-m" id={`session-${session.id}`}>
            <a href={`/sessions/${session.id}`}>{session.title}</a>
          </h2>
          <p>{session.aim}</p>
          <SessionFacts session={session} />
        </section>
      ))}
    </>
  );
}

/** One session, and the way to a place. */
export function SessionSummary({ session }: { session: PublicSession }) {
  const takesSignUps = session.state === 'open' || session.state === 'full';
  return (
    <>
      <a className="nhsuk-back-link" href="/sessions">
        All sessions
      </a>
      <h1 className="nhsuk-heading-l">{session.title}</h1>
      <p>{session.aim}</p>
      <SessionFacts session={session} />
      {takesSignUps && (
        <a className="nhsuk-button" href={`/sessions/${session.id}/sign-up`} draggable="false">
          {session.state === 'full' ? 'Join the waiting list' : 'Book a place'}
        </a>
      )}
    </>
  );
}
