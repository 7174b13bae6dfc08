import { Table } from 'nhsuk-react-components';
import { confidenceNames, confidenceQuestions, fewestPairs } from '#shared/outreach/confidence';
import { attendeeRoles } from '#shared/outreach/roles';
import type { Figures } from '#shared/outreach/views';
import { useLoad } from '../api/load.ts';
import { BackLink } from '../ui/BackLink.tsx';
import { Facts } from '../ui/Facts.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { api } from './api.ts';

const title = 'What the sessions achieved';
const mean = (value: number | null) =>
  value === null ? `shown from ${fewestPairs} answers up` : `${value} of 5 on average`;
const signed = (change: number) => (change > 0 ? `+${change}` : String(change));

function ByRole({ byRole }: Pick<Figures, 'byRole'>) {
  if (byRole.length === 0) return <p>Nobody has been booked yet.</p>;
  return (
    <Table responsive caption="By role">
      <Table.Head>
        <Table.Row>
          <Table.Cell>Role</Table.Cell>
          <Table.Cell>Booked</Table.Cell>
          <Table.Cell>Came</Table.Cell>
          <Table.Cell>Did not come</Table.Cell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {byRole.map(({ role, booked, attended, didNotCome }) => (
          <Table.Row key={role}>
            <Table.Cell>{attendeeRoles[role]}</Table.Cell>
            <Table.Cell>{booked}</Table.Cell>
            <Table.Cell>{attended}</Table.Cell>
            <Table.Cell>{didNotCome}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

function Confidence({ confidence: { pairs, change } }: Pick<Figures, 'confidence'>) {
  if (!change) {
    return (
      <p>
        {pairs} {pairs === 1 ? 'person has' : 'people have'} answered before and after. The change is shown
        from {fewestPairs} up, so that it says nothing about one person.
      </p>
    );
  }
  return (
    <>
      <p>Of {pairs} people who answered before and after; the scale is 1 to 5.</p>
      <Facts rows={confidenceNames.map((name) => [confidenceQuestions[name], signed(change[name])])} />
    </>
  );
}

/** `/hosting/figures`: counts by role and change in confidence; nothing of courts, orders or referrals (H13). */
export function FiguresPage() {
  const { value, failure, again } = useLoad(['figures'], () => api.hosting.figures());
  if (!value) return <Loading title={title} heading={title} failure={failure} again={again} />;
  const { sessions, feedback } = value;
  return (
    <Page title={title} heading={title} before={<BackLink to="/hosting">Awareness sessions</BackLink>}>
      <p>{sessions === 1 ? '1 session' : `${sessions} sessions`} so far.</p>
      <ByRole byRole={value.byRole} />
      <h2 className="nhsuk-heading-m">Feedback</h2>
      <Facts
        rows={[
          ['Answers', feedback.answers],
          ['How useful', mean(feedback.useful)],
          ['How likely to act', mean(feedback.likely)],
        ]}
      />
      <h2 className="nhsuk-heading-m">Change in confidence</h2>
      <Confidence confidence={value.confidence} />
      <p>These figures count roles only. They say nothing about courts, orders or referrals.</p>
    </Page>
  );
}
