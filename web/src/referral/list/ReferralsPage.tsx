import { Button, Table, Tag } from 'nhsuk-react-components';
import { Link, useLocation, useNavigate } from 'react-router';
import { caseStateWords } from '#shared/lifecycle/case';
import { serviceHasNot } from '#shared/referral/not-opened-words';
import type { MySummary } from '#shared/referral/views';
import { whenWords } from '#shared/time/london';
import { api } from '../api.ts';
import { useLoad } from '../../api/load.ts';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { Phone } from '../../ui/Phone.tsx';
import { Said } from '../../ui/Said.tsx';
import { useNow } from '../../ui/use-now.ts';
import { DutyLine } from '../DutyLine.tsx';
import { useDuty } from '../use-duty.ts';
import { mintReferral } from '../draft/fresh.ts';
import { hearingWords } from '../../answers/hearing-words.ts';
import { expiredWords, parkedWords } from './draft-words.ts';

const title = 'Your referrals';

function Opened({ item, at }: { item: MySummary; at: string }) {
  const duty = useDuty();
  if (item.openedAt) return <>{`Opened ${whenWords(item.openedAt, at)}`}</>;
  return (
    <strong>
      {serviceHasNot}. Phone <Phone number={duty.phone} />
    </strong>
  );
}

function Name({ item }: { item: MySummary }) {
  return (
    <>
      <Link to={`/referrals/${item.id}`}>{item.name || 'No name yet'}</Link>
      {item.asDeputy && ' (you are the deputy)'}
      {item.imminent && (
        <>
          <br />
          <Tag modifier="red">Imminent risk</Tag>
        </>
      )}
    </>
  );
}

function Drafts({ items, at, today }: { items: MySummary[]; at: string; today: string }) {
  if (items.length === 0) return <p>You have no drafts.</p>;
  return (
    <Table responsive>
      <Table.Head>
        <Table.Row>
          <Table.Cell>Name</Table.Cell>
          <Table.Cell>Hearing</Table.Cell>
          <Table.Cell>Saved</Table.Cell>
          <Table.Cell>Delete</Table.Cell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {items.map((item) => (
          <Table.Row key={item.id}>
            <Table.Cell>
              <Name item={item} />
              {item.deletedOn && (
                <>
                  <br />
                  <strong>{expiredWords(item.deletedOn)}</strong>
                </>
              )}
              {item.parkedUntil && (
                <>
                  <br />
                  <strong>{parkedWords(item.parkedUntil, today)}</strong>
                </>
              )}
            </Table.Cell>
            <Table.Cell>{item.hearing ? hearingWords(item.hearing) : 'Not entered'}</Table.Cell>
            <Table.Cell>{item.savedAt ? whenWords(item.savedAt, at) : ''}</Table.Cell>
            <Table.Cell>
              <Link to={`/referrals/${item.id}/delete`}>
                Delete
                <span className="nhsuk-u-visually-hidden"> the draft: {item.name || 'no name yet'}</span>
              </Link>
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

function Sent({ items, at }: { items: MySummary[]; at: string }) {
  if (items.length === 0) return <p>You have sent no referral yet.</p>;
  return (
    <Table responsive>
      <Table.Head>
        <Table.Row>
          <Table.Cell>Name</Table.Cell>
          <Table.Cell>Reference</Table.Cell>
          <Table.Cell>Hearing</Table.Cell>
          <Table.Cell>Sent</Table.Cell>
          <Table.Cell>State</Table.Cell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {items.map((item) => (
          <Table.Row key={item.id}>
            <Table.Cell>
              <Name item={item} />
            </Table.Cell>
            <Table.Cell>{item.reference}</Table.Cell>
            <Table.Cell>{item.hearing ? hearingWords(item.hearing) : ''}</Table.Cell>
            <Table.Cell>{item.sentAt ? whenWords(item.sentAt, at) : ''}</Table.Cell>
            <Table.Cell>
              {caseStateWords[item.state]}. <Opened item={item} at={at} />
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

/** `/referrals`: the referrer's start page. */
export function ReferralsPage() {
  const navigate = useNavigate();
  const { at, today } = useNow();
  const { state } = useLocation() as { state: { said?: string } | null };
  const { value, failure, again } = useLoad(['referrals'], () => api.referral.list());
  if (!value) return <Loading title={title} heading={title} failure={failure} again={again} />;
  const drafts = value.items.filter(({ state }) => state === 'draft');
  const sent = value.items.filter(({ state }) => state !== 'draft');
  return (
    <Page title={title} heading={title}>
      <Said words={state?.said ?? ''} />
      <DutyLine />
      <Button type="button" onClick={() => void navigate(`/referrals/${mintReferral()}`)}>
        Start a referral
      </Button>
      <h2 className="nhsuk-heading-m">Drafts</h2>
      <Drafts items={drafts} at={at} today={today} />
      <h2 className="nhsuk-heading-m">Sent</h2>
      <Sent items={sent} at={at} />
    </Page>
  );
}
