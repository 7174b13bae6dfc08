import { Button } from 'nhsuk-react-components';
import { Fragment, useRef, useState } from 'react';
import { next } from '#shared/lifecycle/moves';
import { type SessionAct, sessionMoves } from '#shared/outreach/session-states';
import type { HostedSession } from '#shared/outreach/views';
import { useAct } from '../api/act.ts';
import { ProblemSummary } from '../ui/ProblemSummary.tsx';
import { api } from './api.ts';

type Move = Exclude<SessionAct, 'edit' | 'message'>;

const words: Record<Move, string> = {
  publish: 'Publish and open sign-up',
  close: 'Close sign-up',
  cancel: 'Cancel the session',
};
const done: Record<Move, string> = {
  publish: 'The session is open for sign-up.',
  close: 'The session is closed for sign-up. Bookings stand.',
  cancel:
    'The session is cancelled. Email is waiting to go to everybody who confirmed. It withdraws calendar entries.',
};

/** Publish, close and cancel, where the session's state and the time allow it. Cancelling asks again first. */
export function SessionActs({ session, again }: { session: HostedSession; again: () => void }) {
  const { id, version, state, taken } = session;
  const [asked, setAsked] = useState(false);
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const moving = useAct((move: Move) => api.hosting[move]({ params: { id }, body: { version } }));
  const run = async (move: Move) => {
    const outcome = await moving.run(move);
    if (!outcome) return;
    setAsked(false);
    if (outcome.kind === 'ok') {
      setSaid(done[move]);
      status.current?.focus();
    }
    if (outcome.kind !== 'unreachable') again();
  };
  const moves = (['publish', 'close'] as const).filter((move) => next(sessionMoves, state, move) !== null);
  if (session.publicState === 'over') return null;
  return (
    <section aria-label="What you can do">
      {moving.failure && <ProblemSummary key={moving.failed} failure={moving.failure} />}
      {/* The pressed button may be gone, so the focus moves to what was done. */}
      <p role="status" className="app-said" tabIndex={-1} ref={status}>
        {said}
      </p>
      {moves.map((move) => (
        <Fragment key={move}>
          <Button
            type="button"
            secondary={move !== 'publish'}
            aria-disabled={moving.busy}
            onClick={() => void run(move)}
          >
            {words[move]}
          </Button>{' '}
        </Fragment>
      ))}
      {next(sessionMoves, state, 'cancel') !== null && !asked && (
        <Button type="button" secondary onClick={() => setAsked(true)}>
          {words.cancel}
        </Button>
      )}
      {asked && (
        <div className="app-ask">
          <p>
            {taken > 0 && `${taken} held or booked places end. `}
            We email everybody who confirmed, and withdraw their calendar entries. This cannot be undone.
          </p>
          <Button type="button" warning aria-disabled={moving.busy} onClick={() => void run('cancel')}>
            Yes, cancel the session
          </Button>{' '}
          <Button type="button" secondary onClick={() => setAsked(false)}>
            Keep it
          </Button>
        </div>
      )}
    </section>
  );
}
