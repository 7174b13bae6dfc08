import { Button } from 'nhsuk-react-components';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Undelivered } from '#shared/delivery/views';
import { whenWords } from '#shared/time/london';
import { useAct } from '../api/act.ts';
import { useEnrolled } from '../sign-in/Enrolled.tsx';
import { Facts } from '../ui/Facts.tsx';
import { Phone } from '../ui/Phone.tsx';
import { ProblemSummary } from '../ui/ProblemSummary.tsx';
import { type Act, actsFor } from './acts.ts';

const named = ({ what, reference }: Undelivered) => [what, reference].filter(Boolean).join(', ');

type CardProps = { mail: Undelivered; at: string; onDone: (said: string) => void; again: () => void };

function MailFacts({ mail, at }: { mail: Undelivered; at: string }) {
  const mayOpen = useEnrolled().role !== 'service-manager';
  const rows: [words: string, value: ReactNode][] = [
    [mail.kind === 'mail' ? 'To' : 'For', mail.to],
    ['Who is affected', mail.affected],
    ['Since', whenWords(mail.since, at)],
    ['Why', mail.why],
    mail.sessionId
      ? ['Session', <Link to={`/hosting/${mail.sessionId}`}>The session and who is booked</Link>]
      : ['Reference', mayOpen ? <Link to={`/cases/${mail.caseId}`}>{mail.reference}</Link> : mail.reference],
  ];
  if (mail.kind === 'mail')
    rows.push(['Phone', mail.phone ? <Phone number={mail.phone} /> : 'We have no number']);
  return <Facts rows={rows} noBorder />;
}

/** One failed mail or job, and what can be done about it. */
export function UndeliveredCard({ mail, at, onDone, again }: CardProps) {
  const acting = useAct((act: Act) => act.run());
  const act = async (chosen: Act) => {
    const outcome = await acting.run(chosen);
    if (outcome?.kind === 'ok') onDone(`${named(mail)}: ${chosen.said}`);
  };
  return (
    <li className="app-task">
      <h3 className="nhsuk-heading-s">{mail.what}</h3>
      {acting.failure && <ProblemSummary key={acting.failed} failure={acting.failure} />}
      {acting.failure && (
        <Button type="button" small secondary onClick={again}>
          Load the list again
        </Button>
      )}
      <MailFacts mail={mail} at={at} />
      <div className="app-acts">
        {actsFor(mail).map((one) => (
          <Button
            key={one.words}
            type="button"
            small
            secondary
            aria-disabled={acting.busy}
            onClick={() => void act(one)}
          >
            {one.words}
            <span className="nhsuk-u-visually-hidden">: {named(mail)}</span>
          </Button>
        ))}
      </div>
      {!mail.canTryAgain && (
        <p>Nothing goes to this address until somebody clears it under “Addresses that came back”.</p>
      )}
    </li>
  );
}
