import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { SessionDetails } from '#shared/outreach/session-details';
import type { HostedSession } from '#shared/outreach/views';
import { useAct } from '../api/act.ts';
import { refusedWith } from '../api/outcome.ts';
import { BackLink } from '../ui/BackLink.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { ProblemSummary } from '../ui/ProblemSummary.tsx';
import { api } from './api.ts';
import { Meanwhile } from './Meanwhile.tsx';
import { SessionForm } from './SessionForm.tsx';
import { typedOf } from './typed.ts';
import { findSession, useSession } from './use-session.ts';
import { WillBeTold } from './WillBeTold.tsx';

const title = 'Change the session';

function Edit({ session }: { session: HostedSession }) {
  const { id } = session;
  const [stored, setStored] = useState(session);
  const navigate = useNavigate();
  const editing = useAct((details: SessionDetails) =>
    api.hosting.edit({ params: { id }, body: { version: stored.version, details } }),
  );
  const edit = async (details: SessionDetails) => {
    const outcome = await editing.run(details);
    if (outcome?.kind === 'ok')
      return navigate(`/hosting/${id}`, { state: { said: 'The changes are saved.' } });
    if (!outcome || !refusedWith(outcome, 'changed-meanwhile')) return;
    const now = await findSession(id);
    if (now.kind === 'ok') setStored(now.value);
  };
  const overtaken = stored !== session;
  const isSaid = overtaken && refusedWith(editing.failure ?? undefined, 'changed-meanwhile');
  const before = (
    <>
      <BackLink to={`/hosting/${id}`}>The session</BackLink>
      {editing.failure && !isSaid && <ProblemSummary key={editing.failed} failure={editing.failure} />}
    </>
  );
  return (
    <Page title={title} heading={title} before={before}>
      {overtaken && <Meanwhile begun={session} stored={stored} />}
      <SessionForm
        typed={typedOf(session)}
        button="Save the changes"
        busy={editing.busy}
        onSend={edit}
        foot={(typed) => <WillBeTold session={stored} typed={typed} />}
      />
    </Page>
  );
}

/** `/hosting/:id/edit`, showing what booked people will be told before it is sent. */
export function EditSessionPage() {
  const { id = '' } = useParams();
  const { value, failure, again } = useSession(id);
  if (!value) return <Loading title={title} heading={title} failure={failure} again={again} />;
  return <Edit key={id} session={value} />;
}
