import { Link } from 'react-router';
import { Page } from '../../ui/Page.tsx';
import { AnswersList } from '../../answers/AnswersList.tsx';
import type { SentOther } from './use-send.ts';

/** This referral was sent before with other answers: those are shown, and nothing is sent again. */
export function SentDifferently({ id, sent }: { id: string; sent: SentOther }) {
  return (
    <Page title="Already sent" heading="This was already sent with other answers">
      <p>Nothing was sent again. This is what was sent{sent.reference ? ` as ${sent.reference}` : ''}.</p>
      {sent.answers && <AnswersList answers={sent.answers} />}
      <p>
        <Link to={`/referrals/${id}/sent`}>See the receipt</Link>
      </p>
    </Page>
  );
}
