import { Button } from 'nhsuk-react-components';
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
import { SessionForm } from './SessionForm.tsx';
import { typedOf } from './typed.ts';
import { useSession } from './use-session.ts';
import { WillBeTold } from './WillBeTold.tsx';

const title = 'Change the session';

function Edit({ session, again }: { session: HostedSession; again: () => void }) {
  const { id, version } = session;
  const navigate = useNavigate();
  const editing = useAct((details: SessionDetails) =>
    api.hosting.edit({ params: { id }, body: { version, details } }),
  );
  const edit = async (details: SessionDetails) => {
    const outcome = await editing.run(details);
    if (outcome?.kind === 'ok') await navigate(`/hosting/${id}`);
  };
  const before = (
    <>
      <BackLink to={`/hosting/${id}`}>The session</BackLink>
      {editing.failure && <ProblemSummary key={editing.failed} failure={editing.failure} />}
    </>
  );
  return (
    <Page title={title} heading={title} before={before}>
      {refusedWith(editing.failure ?? undefined, 'changed-meanwhile') && (
        <Button type="button" secondary onClick={again}>
          Load the session again (what you typed here is lost)
        </Button>
      )}
      <SessionForm
        key={version}
        typed={typedOf(session)}
        button="Save the changes"
        busy={editing.busy}
        onSend={edit}
        foot={(typed) => <WillBeTold session={session} typed={typed} />}
      />
    </Page>
  );
}

/** `/hosting/:id/edit`, showing what booked people will be told before it is sent. */
export function EditSessionPage() {
  const { id = '' } = useParams();
  const { value, failure, again } = useSession(id);
  if (!value) return <Loading title={title} heading={title} failure={failure} again={again} />;
  return <Edit session={value} again={again} />;
}
