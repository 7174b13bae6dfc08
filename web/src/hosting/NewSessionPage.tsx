import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { SessionDetails } from '#shared/outreach/session-details';
import { useAct } from '../api/act.ts';
import { BackLink } from '../ui/BackLink.tsx';
import { Page } from '../ui/Page.tsx';
import { ProblemSummary } from '../ui/ProblemSummary.tsx';
import { api } from './api.ts';
import { SessionForm } from './SessionForm.tsx';
import { emptySession } from './typed.ts';

const title = 'Make a session';

/** `/hosting/new`: a draft first; nobody sees it before it is published. */
export function NewSessionPage() {
  const navigate = useNavigate();
  const [id] = useState(() => crypto.randomUUID());
  const making = useAct((details: SessionDetails) => api.hosting.create({ body: { id, details } }));
  const make = async (details: SessionDetails) => {
    const outcome = await making.run(details);
    if (outcome?.kind === 'ok')
      await navigate(`/hosting/${id}`, {
        state: { said: 'The draft is made. Nobody sees it before you publish it.' },
      });
  };
  const before = (
    <>
      <BackLink to="/hosting">Awareness sessions</BackLink>
      {making.failure && <ProblemSummary key={making.failed} failure={making.failure} />}
    </>
  );
  return (
    <Page title={title} heading={title} before={before}>
      <p>It is a draft until you publish it. Write nothing about a person or a case.</p>
      <SessionForm typed={emptySession} button="Make the draft" busy={making.busy} onSend={make} />
    </Page>
  );
}
