import { Table } from 'nhsuk-react-components';
import { useParams } from 'react-router';
import { useLoad } from '../api/load.ts';
import { BackLink } from '../ui/BackLink.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { api } from './api.ts';

const title = 'Feedback';

/** `/hosting/:id/feedback`: what people thought, without names and without the confidence answers (H13). */
export function FeedbackPage() {
  const { id = '' } = useParams();
  const { value, failure, again } = useLoad(['feedback', id], () => api.hosting.feedback({ params: { id } }));
  if (!value) return <Loading title={title} heading={title} failure={failure} again={again} />;
  return (
    <Page title={title} heading={title} before={<BackLink to={`/hosting/${id}`}>The session</BackLink>}>
      {value.items.length === 0 ? (
        <p>There is no feedback yet.</p>
      ) : (
        <Table responsive caption="Each row is one person’s; 1 is not at all, 5 is very much">
          <Table.Head>
            <Table.Row>
              <Table.Cell>How useful</Table.Cell>
              <Table.Cell>How likely to act</Table.Cell>
              <Table.Cell>In their words</Table.Cell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {value.items.map(({ useful, likely, text }, place) => (
              <Table.Row key={place}>
                <Table.Cell>{useful} of 5</Table.Cell>
                <Table.Cell>{likely} of 5</Table.Cell>
                <Table.Cell>{text || 'Nothing written'}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
    </Page>
  );
}
