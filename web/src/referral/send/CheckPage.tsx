import { Button } from 'nhsuk-react-components';
import { Link, Navigate } from 'react-router';
import { refusedWith } from '../../api/outcome.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { type Fault, FaultSummary, faultsOf } from '../../ui/ProblemSummary.tsx';
import { RouterLink } from '../../ui/RouterLink.tsx';
import { AnswersList } from '../../answers/AnswersList.tsx';
import { Declaration } from './Declaration.tsx';
import { SentDifferently } from './SentDifferently.tsx';
import { useReferral } from '../use-referral.ts';
import { useSend } from './use-send.ts';
import { uncheckedIdentifiers } from '#shared/referral/identifiers';
import type { DraftAnswers } from '#shared/referral/draft';
import { questions } from '#shared/questions/table';

const title = 'Check your answers';

/** An answer is changed on the page of the form: the fault leads there, to its field. */
function onTheForm(id: string, { path = '', message }: Fault): Fault {
  const field = path.split('.').find((name) => name in questions);
  return field ? { message, path, href: `/referrals/${id}#${field}` } : { message, path };
}

type CheckProps = { id: string; version: number; answers: DraftAnswers; again: () => void };

function Check({ id, version, answers, again }: CheckProps) {
  const { sending, toSend, missing, sentOther, run } = useSend(id, version, answers);
  const faults = sending.failure ? faultsOf(sending.failure) : missing;
  if (sentOther) return <SentDifferently id={id} sent={sentOther} />;
  const before = (
    <>
      <BackLink to={`/referrals/${id}`}>Change answers</BackLink>
      {faults.length > 0 && (
        <FaultSummary
          key={sending.failed}
          faults={faults.map((fault) => onTheForm(id, fault))}
          link={RouterLink}
        />
      )}
      {refusedWith(sending.failure ?? undefined, 'changed-meanwhile') && (
        <Button type="button" secondary onClick={again}>
          Load the answers again
        </Button>
      )}
    </>
  );
  return (
    <Page title={title} heading={title} before={before}>
      <p>
        This is what is sent. <Link to={`/referrals/${id}`}>Change answers</Link>
      </p>
      <AnswersList answers={toSend} marked={uncheckedIdentifiers(toSend)} />
      {missing.length === 0 && (
        <Declaration
          busy={sending.busy}
          onSend={() => void run()}
          imminent={toSend.selfHarm === 'imminent'}
        />
      )}
    </Page>
  );
}

/** `/referrals/:id/check`: the stored answers, and the declaration. */
export function CheckPage() {
  const { id, value, failure, again } = useReferral();
  if (!value) return <Loading title={title} heading={title} failure={failure} again={again} />;
  if (value.state === 'sent') return <Navigate to={`/referrals/${id}/sent`} replace />;
  return <Check key={value.version} id={id} version={value.version} answers={value.answers} again={again} />;
}
