import type { ConfirmReply } from '#shared/outreach/views';
import { Phone } from '../Phone.tsx';
import { ConfidenceForm } from './Confidence.tsx';
import type { SessionsPage } from './page.ts';
import { SessionFacts } from './SessionFacts.tsx';

const done: Partial<Record<ConfirmReply['state'], { title: string; text: string }>> = {
  booked: { title: 'Your place is booked', text: 'We are sending you an email with a calendar entry.' },
  waiting: {
    title: 'You are on the waiting list',
    text: 'We write to you when a place comes free. You need to do nothing more.',
  },
  approval: {
    title: 'Your address is confirmed',
    text: 'A host will look at your sign-up. We write to you either way.',
  },
};

/** What was confirmed, followed by the three questions (H12). */
export function Confirmed({ reply: { session, state, confidenceLink } }: { reply: ConfirmReply }) {
  const { title, text } = done[state] ?? { title: 'Confirmed', text: '' };
  return (
    <>
      <h1 className="nhsuk-heading-l">{title}</h1>
      <p>{text}</p>
      <h2 className="nhsuk-heading-m">{session.title}</h2>
      <SessionFacts session={session} booked />
      {confidenceLink && (
        <>
          <h2 className="nhsuk-heading-m">Three questions, if you have a moment</h2>
          <p>
            We ask the same after the session, to see whether it helped. Nobody sees your name beside them.
          </p>
          <ConfidenceForm sessionId={session.id} link={confidenceLink} typed={{}} faults={[]} />
        </>
      )}
    </>
  );
}

export function Thanks() {
  return (
    <>
      <h1 className="nhsuk-heading-l">Thank you</h1>
      <p>Your answers are saved. See you at the session.</p>
      <p>
        <a href="/sessions">All sessions</a>
      </p>
    </>
  );
}

/** The neutral page for whatever cannot be done: what it is and what to do. */
export function ProblemPage({ problem }: Pick<Extract<SessionsPage, { page: 'problem' }>, 'problem'>) {
  return (
    <>
      <h1 className="nhsuk-heading-l">{problem.title}</h1>
      {problem.detail && <p>{problem.detail}</p>}
      <p>
        See <a href="/sessions">all sessions</a>, or phone <Phone />.
      </p>
    </>
  );
}
