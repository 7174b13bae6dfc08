import { Button } from 'nhsuk-react-components';
import { sessionWhen } from '#shared/outreach/when';
import { clockWords, dayAndMonth, londonClock, londonDay } from '#shared/time/london';
import { Phone } from '../Phone.tsx';
import { CodeForm } from './CodeForm.tsx';
import { FaultList } from './FaultList.tsx';
import type { Faults, SessionsPage, Typed } from './page.ts';

type ByCodeProps = { sessionId: string; typed: Typed; faults: Faults };

const ByCode = ({ sessionId, ...answers }: ByCodeProps) => (
  <CodeForm
    action={`/sessions/${sessionId}/code`}
    {...answers}
    button={<Button>Confirm my sign-up</Button>}
  />
);

type SignedUpProps = Extract<SessionsPage, { page: 'signed-up' }>;

const next = {
  held: 'A place is held for you.',
  'confirm-first': 'There are places. Yours is booked when you confirm, if one is still free then.',
  waiting: 'You are on the waiting list once you have confirmed.',
  approval: 'A host looks at your sign-up once you have confirmed.',
};

/** What happens next, in the same words for an address that has signed up before. */
export function SignedUp({ sessionId, reply, email }: SignedUpProps) {
  const until =
    reply.until && `${clockWords(londonClock(reply.until))} on ${dayAndMonth(londonDay(reply.until))}`;
  return (
    <>
      <h1 className="nhsuk-heading-l">Now check your email</h1>
      <p>
        {next[reply.outcome]} We are sending you an email{until ? `: please confirm by ${until}` : ''}. Open
        its link, or enter its code here.
      </p>
      <ByCode sessionId={sessionId} typed={{ email }} faults={[]} />
      <p>
        If no email comes within five minutes, look in your junk folder, check the address above and{' '}
        <a href={`/sessions/${sessionId}/sign-up`}>sign up again</a>, or phone <Phone />.
      </p>
    </>
  );
}

type ConfirmProps = Extract<SessionsPage, { page: 'confirm' }>;

/** The page the mail links to. With script the link's fragment is put into the first form, and the other is hidden. */
export function Confirm({ session, typed, faults }: ConfirmProps) {
  return (
    <>
      <FaultList faults={faults} />
      <h1 className="nhsuk-heading-l">Confirm your sign-up</h1>
      <p>
        {session.title}. {sessionWhen(session)}.
      </p>
      <form method="post" action={`/sessions/${session.id}/confirm`} data-link hidden>
        <input type="hidden" name="link" />
        <Button>Confirm my sign-up</Button>
      </form>
      <ByCode sessionId={session.id} typed={typed} faults={faults} />
    </>
  );
}
