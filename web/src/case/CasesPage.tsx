import { Table, Tag } from 'nhsuk-react-components';
import { Link } from 'react-router';
import type { CaseSummary } from '#shared/case/views';
import { caseStateWords } from '#shared/lifecycle/case';
import { whenWords } from '#shared/time/london';
import { api } from './api.ts';
import { useLoad } from '../api/load.ts';
import { hearingWords } from '../answers/hearing-words.ts';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { useNow } from '../ui/use-now.ts';
import { leftWords } from '../answers/words.ts';

const title = 'Cases';

function Row({ item, at }: { item: CaseSummary; at: string }) {
  return (
    <Table.Row>
      <Table.Cell>
        <Link to={`/cases/${item.id}`}>{item.name}</Link>
        <br />
        {item.reference}
        <br />
        {item.imminent && <Tag modifier="red">Imminent risk</Tag>}
      </Table.Cell>
      <Table.Cell>
        <strong>{leftWords(item.hearing, at)}</strong>
        <br />
        {hearingWords(item.hearing)}
      </Table.Cell>
      <Table.Cell>
        {caseStateWords[item.state]}
        {item.mail && (
          <>
            <br />
            <strong className="app-red">Mail: {item.mail}</strong>
          </>
        )}
      </Table.Cell>
      <Table.Cell>
        {item.openedAt ? whenWords(item.openedAt, at) : <strong>Not opened yet</strong>}
      </Table.Cell>
    </Table.Row>
  );
}

/** `/cases`: every open case, imminent risk first, then by hearing, in the order the API gives. */
export function CasesPage() {
  const { at } = useNow();
  const { value, failure, again } = useLoad(['cases'], () => api.case.list());
  if (!value) return <Loading title={title} heading={title} failure={failure} again={again} />;
  return (
    <Page title={title} heading={title}>
      {value.items.length === 0 ? (
        <p>There is no open case.</p>
      ) : (
        <Table responsive caption="Imminent risk first, then by hearing">
          <Table.Head>
            <Table.Row>
              <Table.Cell>Who</Table.Cell>
              <Table.Cell>Hearing</Table.Cell>
              <Table.Cell>State</Table.Cell>
              <Table.Cell>Opened</Table.Cell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {value.items.map((item) => (
              <Row key={item.id} item={item} at={at} />
            ))}
          </Table.Body>
        </Table>
      )}
    </Page>
  );
}
