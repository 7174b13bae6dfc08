import { attendeeRoles } from '#shared/outreach/roles';
import type { HostedBooking } from '#shared/outreach/views';
import { useAct } from '../api/act.ts';
import { refusedWith } from '../api/outcome.ts';
import { ProblemSummary } from '../ui/ProblemSummary.tsx';
import { api } from './api.ts';

type MarkRowProps = {
  sessionId: string;
  booking: HostedBooking;
  onMarked: (booking: HostedBooking) => void;
  again: () => void;
};

const marks = [
  { attendance: 'came', state: 'attended', words: 'Came' },
  { attendance: 'did-not-come', state: 'did-not-come', words: 'Did not come' },
] as const;

/** One person and two large buttons; pressing the chosen one again clears it. */
export function MarkRow({ sessionId, booking, onMarked, again }: MarkRowProps) {
  const { id, version, name, role, state } = booking;
  const marking = useAct((attendance: 'came' | 'did-not-come' | 'not-marked') =>
    api.hosting.attendance({ params: { id: sessionId, bookingId: id }, body: { version, attendance } }),
  );
  const mark = async (attendance: Parameters<typeof marking.run>[0]) => {
    const outcome = await marking.run(attendance);
    if (outcome?.kind === 'ok') onMarked(outcome.value);
  };
  return (
    <li className="app-task">
      <p id={`who-${id}`}>
        <strong>{name}</strong>, {attendeeRoles[role]}
      </p>
      {marking.failure && <ProblemSummary key={marking.failed} failure={marking.failure} />}
      {refusedWith(marking.failure ?? undefined, 'changed-meanwhile') && (
        <p>
          <button type="button" className="app-link-button" onClick={again}>
            Load the list again
          </button>
        </p>
      )}
      <div className="app-marks" role="group" aria-labelledby={`who-${id}`}>
        {marks.map(({ attendance, state: set, words }) => (
          <button
            key={attendance}
            type="button"
            className="app-mark"
            aria-pressed={state === set}
            aria-disabled={marking.busy}
            onClick={() => void mark(state === set ? 'not-marked' : attendance)}
          >
            {words}
          </button>
        ))}
      </div>
    </li>
  );
}
