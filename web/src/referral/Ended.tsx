import { Link } from 'react-router';
import { Page } from '../ui/Page.tsx';
import type { Ended as Why } from './draft-saving.ts';

/** The draft behind an open form is no longer a draft. */
export function Ended({ id, ended }: { id: string; ended: Why }) {
  if (ended === 'gone') {
    return (
      <Page title="A referral" heading="There is no draft here that you can open">
        <p>
          <Link to="/referrals">Your referrals</Link>
        </p>
      </Page>
    );
  }
  return (
    <Page title="A referral" heading="This referral has been sent already">
      <p>It was sent from another page, so it cannot be changed here.</p>
      <p>
        <Link to={`/referrals/${id}`} reloadDocument>
          See what was sent
        </Link>
      </p>
    </Page>
  );
}
