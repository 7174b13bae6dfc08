import { Button } from 'nhsuk-react-components';
import { Link, Navigate, useNavigate } from 'react-router';
import type { DraftAnswers } from '#shared/referral/draft';
import { inWords } from '#shared/referral/words';
import { whenWords } from '#shared/time/london';
import { useAct } from '../../api/act.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { ProblemSummary } from '../../ui/ProblemSummary.tsx';
import { useNow } from '../../ui/use-now.ts';
import { api } from '../api.ts';
import { useReferral } from '../use-referral.ts';

const title = 'Delete a draft';

type DraftProps = { id: string; draft: { version: number; savedAt: string | null; answers: DraftAnswers } };

function Draft({ id, draft: { version, savedAt, answers } }: DraftProps) {
  const { at } = useNow();
  const navigate = useNavigate();
  const deleting = useAct(() => api.referral.deleteDraft({ params: { id }, body: { version } }));
  const confirm = async () => {
    const outcome = await deleting.run(undefined);
    if (outcome?.kind === 'ok') await navigate('/referrals', { state: { said: 'The draft is deleted.' } });
  };
  const before = (
    <>
      <BackLink to="/referrals">Your referrals</BackLink>
      {deleting.failure && <ProblemSummary key={deleting.failed} failure={deleting.failure} />}
    </>
  );
  return (
    <Page title={title} heading="Delete this draft?" before={before}>
      <Facts
        rows={[
          ['Family name', inWords('familyName', answers)],
          ['Given names', inWords('givenNames', answers)],
          ['Day of the hearing', inWords('hearingDay', answers)],
          ['Saved', savedAt && whenWords(savedAt, at)],
        ]}
      />
      <p>Everything you typed is deleted at once. This cannot be undone.</p>
      <Button type="button" warning aria-disabled={deleting.busy} onClick={() => void confirm()}>
        Yes, delete this draft
      </Button>
      <p>
        <Link to={`/referrals/${id}`}>Keep it and go to the draft</Link>
      </p>
    </Page>
  );
}

/** `/referrals/:id/delete`: what would go, and the step that deletes it. */
export function DeletePage() {
  const { id, value, failure, again } = useReferral();
  if (!value) return <Loading title={title} heading={title} failure={failure} again={again} />;
  if (value.state === 'sent') return <Navigate to={`/referrals/${id}`} replace />;
  return <Draft id={id} draft={value} />;
}
