import { lazy, useEffect, useState } from 'react';
import { useParams } from 'react-router';
import { refusedWith } from '../../api/outcome.ts';
import { Loading } from '../../ui/Loading.tsx';
import { isFresh, noLongerFresh } from '../draft/fresh.ts';
import { isStillHere } from '../draft/open-drafts.ts';
import { ReferralForm } from './ReferralForm.tsx';
import { useReferral } from '../use-referral.ts';

// The form is what has to be there at once.
const SentReferral = lazy(async () => ({ default: (await import('../sent/SentReferral.tsx')).SentReferral }));

const nothingYet = { version: 0, savedAt: null, answers: {} };

/** A form that needs nothing from the server to begin: a new draft, or one this page still has more of. */
function Here({ id }: { id: string }) {
  useEffect(() => () => noLongerFresh(id), [id]);
  return <ReferralForm id={id} begun={nothingYet} />;
}

function Stored() {
  const { id, value, failure, again } = useReferral();
  // An address without a draft is a new referral: a reload before anything was saved, or a link from the start page.
  if (refusedWith(failure ?? undefined, 'not-found')) return <ReferralForm id={id} begun={nothingYet} />;
  if (!value) return <Loading title="A referral" heading="A referral" failure={failure} again={again} />;
  if (value.state === 'sent') return <SentReferral sent={value.sent} />;
  return <ReferralForm id={id} begun={value} />;
}

function One({ id }: { id: string }) {
  const [here] = useState(() => isFresh(id) || isStillHere(id));
  return here ? <Here id={id} /> : <Stored />;
}

/** `/referrals/:id`: the form while it is a draft, what was sent afterwards. */
export function ReferralPage() {
  const { id = '' } = useParams();
  return <One key={id} id={id} />;
}
