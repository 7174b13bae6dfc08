import { lazy, useEffect, useState } from 'react';
import { Link, useParams } from 'react-router';
import { refusedWith } from '../../api/outcome.ts';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { isFresh, noLongerFresh } from '../draft/fresh.ts';
import { isStillHere } from '../draft/open-drafts.ts';
import { ReferralForm } from './ReferralForm.tsx';
import { useReferral } from '../use-referral.ts';

// Only the form must be there at once.
const SentReferral = lazy(async () => ({ default: (await import('../sent/SentReferral.tsx')).SentReferral }));

const nothingYet = { version: 0, savedAt: null, answers: {} };

/** True for a form that can begin without the server: a new draft, or one with unsaved changes on this page. */
function Here({ id }: { id: string }) {
  useEffect(() => () => noLongerFresh(id), [id]);
  return <ReferralForm id={id} begun={nothingYet} />;
}

function Deleted() {
  return (
    <Page title="A referral" heading="You deleted this draft">
      <p>Nothing of it is kept.</p>
      <p>
        <Link to="/referrals">Your referrals</Link>
      </p>
    </Page>
  );
}

function Stored() {
  const { id, value, failure, again } = useReferral();
  // An address without a draft is a new referral: reloaded before its first save, or linked from the start page.
  if (refusedWith(failure ?? undefined, 'not-found')) return <ReferralForm id={id} begun={nothingYet} />;
  if (refusedWith(failure ?? undefined, 'gone')) return <Deleted />;
  if (!value) return <Loading title="A referral" heading="A referral" failure={failure} again={again} />;
  if (value.state === 'sent') return <SentReferral sent={value.sent} />;
  return <ReferralForm id={id} begun={value} />;
}

function One({ id }: { id: string }) {
  const [here] = useState(() => isFresh(id) || isStillHere(id));
  return here ? <Here id={id} /> : <Stored />;
}

/** `/referrals/:id`: the form of a draft, or the sent referral. */
export function ReferralPage() {
  const { id = '' } = useParams();
  return <One key={id} id={id} />;
}
