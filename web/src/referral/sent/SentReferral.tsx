import { SummaryList, WarningCallout } from 'nhsuk-react-components';
import { Link } from 'react-router';
import { caseStateWords } from '#shared/lifecycle/case';
import { enquiryStateWords } from '#shared/lifecycle/enquiry';
import { notOpenedWords } from '#shared/referral/not-opened-words';
import type { SentView } from '#shared/referral/views';
import { whenWords } from '#shared/time/london';
import { BackLink } from '../../ui/BackLink.tsx';
import { Page } from '../../ui/Page.tsx';
import { Phone } from '../../ui/Phone.tsx';
import { useNow } from '../../ui/use-now.ts';
import { WithPhone } from '../../ui/WithPhone.tsx';
import { AnswersList } from '../../answers/AnswersList.tsx';
import { DoNotTell } from '../../answers/DoNotTell.tsx';
import { hearingWords } from '../../answers/hearing-words.ts';
import { Outstanding } from '../../answers/Outstanding.tsx';

function NobodyOpened({ words, phone }: { words: string; phone: string }) {
  return (
    <WarningCallout>
      <WarningCallout.Heading headingLevel="h2">What to do now</WarningCallout.Heading>
      <WithPhone words={words} phone={phone} />
    </WarningCallout>
  );
}

type EnquiriesProps = { enquiries: SentView['enquiries']; phone: string; at: string };

function Enquiries({ enquiries, phone, at }: EnquiriesProps) {
  if (enquiries.length === 0) return <p>No team has been asked yet.</p>;
  return (
    <ul>
      {enquiries.map(({ askedAt, state, mail, question }) => (
        <li key={askedAt}>
          A team was asked {whenWords(askedAt, at)}. {enquiryStateWords[state]}: {mail}.
          {question && (
            <>
              {' '}
              <strong>It asks: “{question}”</strong> Phone <Phone number={phone} /> with the answer.
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A sent referral as its referrer follows it. */
export function SentReferral({ sent }: { sent: SentView }) {
  const { at } = useNow();
  const { receipt, state, openedAt, openedBy, nobodyOpened, enquiries, answers } = sent;
  const rows = [
    ['Reference', receipt.reference],
    ['State', caseStateWords[state]],
    ['Sent', whenWords(receipt.sentAt, at)],
    ['Hearing', hearingWords(receipt.hearing)],
    [
      'Opened',
      openedAt ? `${whenWords(openedAt, at)}${openedBy ? ` by ${openedBy}` : ''}` : notOpenedWords(enquiries),
    ],
  ] as const;
  return (
    <Page
      title="A referral"
      heading="Your referral"
      before={<BackLink to="/referrals">Your referrals</BackLink>}
    >
      <DoNotTell answers={answers} />
      {nobodyOpened && <NobodyOpened words={nobodyOpened} phone={receipt.duty.phone} />}
      <SummaryList>
        {rows.map(([key, value]) => (
          <SummaryList.Row key={key}>
            <SummaryList.Key>{key}</SummaryList.Key>
            <SummaryList.Value>{value}</SummaryList.Value>
          </SummaryList.Row>
        ))}
      </SummaryList>
      <h2 className="nhsuk-heading-m">Teams</h2>
      <Enquiries enquiries={enquiries} phone={receipt.duty.phone} at={at} />
      <Outstanding items={receipt.outstanding} />
      <p>
        <Link to={`/referrals/${receipt.id}/sent`}>See the receipt</Link>
      </p>
      <h2 className="nhsuk-heading-l">What you sent</h2>
      <AnswersList answers={answers} level="h3" />
    </Page>
  );
}
