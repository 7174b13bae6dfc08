import { Link } from 'react-router';
import { Page } from '../../ui/Page.tsx';
import { UnsentAnswers } from './UnsentAnswers.tsx';
import type { Saving } from './draft-saving.ts';

/**
 * Shown when the draft of an open form has been sent or deleted: what was typed since stays readable, but is not
 * stored.
 */
export function DraftClosed({ id, saving }: { id: string; saving: Saving }) {
  if (saving.ended === 'gone') {
    return (
      <Page title="A referral" heading="There is no draft here that you can open">
        <UnsentAnswers saving={saving} heading="You had typed" />
        <p>
          <Link to="/referrals">Your referrals</Link>
        </p>
      </Page>
    );
  }
  return (
    <Page title="A referral" heading="This referral has been sent already">
      <p>It was sent from another page, so it cannot be changed here.</p>
      <UnsentAnswers saving={saving} heading="You had also typed" />
      <p>
        <Link to={`/referrals/${id}`} reloadDocument>
          See what was sent
        </Link>
      </p>
    </Page>
  );
}
