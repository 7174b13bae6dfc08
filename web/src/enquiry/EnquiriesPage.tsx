import { Table } from 'nhsuk-react-components';
import { Link } from 'react-router';
import { enquiryStateWords } from '#shared/lifecycle/enquiry';
import { whenWords } from '#shared/time/london';
import { api } from './api.ts';
import { useLoad } from '../api/load.ts';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { Phone } from '../ui/Phone.tsx';
import { useNow } from '../ui/use-now.ts';

const title = 'Enquiries';

/** `/enquiries`: the enquiries to the person's teams, by reference, state and time only. */
export function EnquiriesPage() {
  const { at } = useNow();
  const { value, failure, again } = useLoad(['enquiries'], () => api.enquiry.list());
  if (!value) return <Loading title={title} heading={title} failure={failure} again={again} />;
  return (
    <Page title={title} heading="Enquiries to your team">
      {value.waiting && (
        <p>
          You are waiting to be let in. Phone <Phone number={value.phone} /> if it is urgent.
        </p>
      )}
      {value.items.length === 0 ? (
        <p>There is no enquiry to your team.</p>
      ) : (
        <Table responsive caption="The most urgent first">
          <Table.Head>
            <Table.Row>
              <Table.Cell>Reference</Table.Cell>
              <Table.Cell>Team</Table.Cell>
              <Table.Cell>State</Table.Cell>
              <Table.Cell>Answer due</Table.Cell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {value.items.map((item) => (
              <Table.Row key={item.id}>
                <Table.Cell>
                  <Link to={`/enquiries/${item.caseId}/${item.id}`}>{item.reference}</Link>
                </Table.Cell>
                <Table.Cell>{item.teamName}</Table.Cell>
                <Table.Cell>{enquiryStateWords[item.state]}</Table.Cell>
                <Table.Cell>{whenWords(item.dueAt, at)}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
    </Page>
  );
}
