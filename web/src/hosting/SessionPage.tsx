import { Link, useLocation, useParams } from 'react-router';
import { audiences, formats } from '#shared/outreach/roles';
import { sessionStateWords } from '#shared/outreach/session-states';
import type { HostedSession, OpenedBooking } from '#shared/outreach/views';
import { sessionWhen, sessionWhere } from '#shared/outreach/when';
import { useLoad } from '../api/load.ts';
import { BackLink } from '../ui/BackLink.tsx';
import { Facts } from '../ui/Facts.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { Said } from '../ui/Said.tsx';
import { api } from './api.ts';
import { CsvButton } from './CsvButton.tsx';
import { MessageForm } from './MessageForm.tsx';
import { People } from './People.tsx';
import { SessionActs } from './SessionActs.tsx';
import { takenWords, title } from './words.ts';

function HeldAs({ session }: { session: HostedSession }) {
  const rows = [
    ['State', sessionStateWords[session.state]],
    ['When', sessionWhen(session)],
    ['Where', sessionWhere(session)],
    ['Places', takenWords(session)],
    ['For', session.audience.map((one) => audiences[one]).join('; ')],
    ['Held', formats[session.format]],
    ['Access', session.access],
    ['Link to join', session.joiningLink],
    ['Speakers', session.speakers],
  ] as const;
  return <Facts rows={rows} />;
}

function WaysOn({ session }: { session: HostedSession }) {
  const begun = session.publicState === 'over';
  return (
    <ul className="nhsuk-list">
      {session.state !== 'cancelled' && !begun && (
        <li>
          <Link to={`/hosting/${session.id}/edit`}>Change the session</Link>
        </li>
      )}
      <li>
        <Link to={`/hosting/${session.id}/copy`}>Copy it to another day</Link>
      </li>
      {begun && session.state !== 'draft' && (
        <>
          <li>
            <Link to={`/hosting/${session.id}/attendance`}>Mark who came</Link>
          </li>
          <li>
            <Link to={`/hosting/${session.id}/feedback`}>Read the feedback</Link>
          </li>
        </>
      )}
      {session.state !== 'draft' && (
        <li>
          <a href={`/sessions/${session.id}`}>See the public page</a>
        </li>
      )}
    </ul>
  );
}

type SessionProps = { session: HostedSession; bookings: OpenedBooking[]; again: () => void };

function Session({ session, bookings, again }: SessionProps) {
  const { state } = useLocation() as { state: { said?: string } | null };
  const published = session.state === 'open' || session.state === 'closed';
  return (
    <Page
      title={title}
      heading={session.title}
      before={<BackLink to="/hosting">Awareness sessions</BackLink>}
    >
      <Said words={state?.said ?? ''} />
      <p>{session.aim}</p>
      <HeldAs session={session} />
      <SessionActs session={session} again={again} />
      <WaysOn session={session} />
      <People session={session} bookings={bookings} again={again} />
      {bookings.length > 0 && <CsvButton id={session.id} />}
      {published && <MessageForm id={session.id} bookings={bookings} />}
    </Page>
  );
}

/** `/hosting/:id`: one session, who comes and what they need. Opening it is recorded. */
export function SessionPage() {
  const { id = '' } = useParams();
  const { value, failure, again } = useLoad(['hosting', id], () => api.hosting.open({ params: { id } }));
  if (!value) return <Loading title={title} heading={title} failure={failure} again={again} />;
  return <Session {...value} again={again} />;
}
