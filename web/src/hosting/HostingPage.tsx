import { Table, Tag } from 'nhsuk-react-components';
import { Link } from 'react-router';
import { sessionStateWords } from '#shared/outreach/session-states';
import type { HostedSession } from '#shared/outreach/views';
import { sessionWhen } from '#shared/outreach/when';
import { useLoad } from '../api/load.ts';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { api } from './api.ts';
import { takenWords } from './words.ts';

const title = 'Awareness sessions';

function Row({ session }: { session: HostedSession }) {
  const { id, state, publicState } = session;
  return (
    <Table.Row>
      <Table.Cell>
        <Link to={`/hosting/${id}`}>{session.title}</Link>
      </Table.Cell>
      <Table.Cell>{sessionWhen(session)}</Table.Cell>
      <Table.Cell>{takenWords(session)}</Table.Cell>
      <Table.Cell>
        {publicState === 'over' && state !== 'cancelled' ? 'Begun or over' : sessionStateWords[state]}{' '}
        {publicState === 'full' && <Tag modifier="blue">Full</Tag>}
      </Table.Cell>
    </Table.Row>
  );
}

/** `/hosting`: every session, the latest first, in the order the API gives. */
export function HostingPage() {
  const { value, failure, again } = useLoad(['hosting'], () => api.hosting.list());
  if (!value) return <Loading title={title} heading={title} failure={failure} again={again} />;
  return (
    <Page title={title} heading={title}>
      <p>
        <Link to="/hosting/new">Make a session</Link>
      </p>
      <p>
        <Link to="/hosting/figures">What the sessions achieved</Link>
      </p>
      {value.items.length === 0 ? (
        <p>There is no session yet.</p>
      ) : (
        <Table responsive caption="The latest first">
          <Table.Head>
            <Table.Row>
              <Table.Cell>Session</Table.Cell>
              <Table.Cell>When</Table.Cell>
              <Table.Cell>Places</Table.Cell>
              <Table.Cell>State</Table.Cell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {value.items.map((session) => (
              <Row key={session.id} session={session} />
            ))}
          </Table.Body>
        </Table>
      )}
    </Page>
  );
}
