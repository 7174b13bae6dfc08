import { InsetText, Panel, WarningCallout } from 'nhsuk-react-components';
import { Link } from 'react-router';
import { isInTime } from '#shared/case/in-time';
import { sayReference } from '#shared/identifiers/case-reference';
import { beforeAsking, type Receipt } from '#shared/referral/views';
import { whenWords } from '#shared/time/london';
import { Page } from '../../ui/Page.tsx';
import { Phone } from '../../ui/Phone.tsx';
import { useNow } from '../../ui/use-now.ts';
import { WithPhone } from '../../ui/WithPhone.tsx';
import { Outstanding } from '../../answers/Outstanding.tsx';

function Warnings({ receipt }: { receipt: Receipt }) {
  return (
    <>
      {receipt.imminent && (
        <WarningCallout>
          <WarningCallout.Heading headingLevel="h2">Imminent risk</WarningCallout.Heading>
          <p>
            It may be hours before anyone reads this. Make sure custody healthcare or court staff are acting
            now, or phone 999.
          </p>
          <p>
            Phone us too: <Phone number={receipt.duty.phone} />.
          </p>
        </WarningCallout>
      )}
      {receipt.safeguardingOwed && (
        <WarningCallout>
          <WarningCallout.Heading headingLevel="h2">
            A safeguarding referral is still needed
          </WarningCallout.Heading>
          <p>This form did not make a safeguarding referral. Make sure that one is made today.</p>
        </WarningCallout>
      )}
    </>
  );
}

function teamWords({ teamAsked, outstanding }: Receipt): string {
  if (teamAsked) return 'A team has been asked. Your page says when somebody there has opened it.';
  return outstanding.some(({ before }) => before === beforeAsking)
    ? `No team can be asked yet. What is outstanding before ${beforeAsking} is listed below.`
    : 'No team has been asked yet. The liaison practitioner decides that after the first look.';
}

/** When somebody will look; where that is after the hearing, what to do instead comes first (B4). */
function FirstLook({
  receipt: { hearing, sentAt, firstLookBy, duty },
  at,
}: {
  receipt: Receipt;
  at: string;
}) {
  const due = `A first look by the liaison practitioner, or their cover, is due ${whenWords(firstLookBy, at)}.`;
  if (isInTime(hearing, sentAt, firstLookBy)) return <li>{due}</li>;
  return (
    <li>
      <strong>Nobody is on before the hearing.</strong> Phone <Phone number={duty.phone} />, or ask the court
      for time. {due}
    </li>
  );
}

/** What was sent, what happens next and when, who is on, and what is outstanding. */
export function ReceiptView({ receipt }: { receipt: Receipt }) {
  const { at } = useNow();
  const { duty } = receipt;
  return (
    <Page title="Referral sent" heading="Referral sent">
      <Panel>
        <p className="app-reference">{receipt.reference}</p>
        <p>On the phone, say: {sayReference(receipt.reference)}</p>
      </Panel>
      <p>Sent {whenWords(receipt.sentAt, at)}.</p>
      <Warnings receipt={receipt} />
      <h2 className="nhsuk-heading-m">What happens next</h2>
      <ul>
        <FirstLook receipt={receipt} at={at} />
        <li>{teamWords(receipt)}</li>
        {!receipt.referrerVerified && (
          <li>
            We verify you first by phoning a number we already hold for your organisation. You need not do
            anything.
          </li>
        )}
        <li>If the hearing changes, phone us at once.</li>
      </ul>
      <InsetText>
        <WithPhone words={duty.words} phone={duty.phone} />
      </InsetText>
      <Outstanding items={receipt.outstanding} />
      <p>
        <Link to={`/referrals/${receipt.id}`}>Follow this referral</Link>
      </p>
      <p>
        <Link to="/referrals">Your referrals</Link>
      </p>
    </Page>
  );
}
