import { Button } from 'nhsuk-react-components';
import { useRef, useState } from 'react';
import type { TeamView } from '#shared/enquiry/views';
import { useAct } from '../api/act.ts';
import { ProblemSummary } from '../ui/ProblemSummary.tsx';
import { Said } from '../ui/Said.tsx';
import { api } from './api.ts';

/** Colleagues who came by the same link: a member of the team admits them with one press (B3). */
export function WaitingColleagues({ view, again }: { view: TeamView; again: () => void }) {
  const admitting = useAct((taskId: string) =>
    api.enquiry.admit({ params: { caseId: view.caseId, id: view.id, taskId } }),
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState('');
  const admit = async (taskId: string) => {
    const outcome = await admitting.run(taskId);
    if (outcome?.kind !== 'ok') return;
    setSaid('Your colleague is let in.');
    heading.current?.focus();
    again();
  };
  if (view.waiting.length === 0 && said === '') return null;
  return (
    <section aria-labelledby="waiting">
      <h2 className="nhsuk-heading-m" id="waiting" tabIndex={-1} ref={heading}>
        Waiting to be let in
      </h2>
      <Said words={said} />
      {admitting.failure && <ProblemSummary key={admitting.failed} failure={admitting.failure} />}
      <ul className="app-tasks">
        {view.waiting.map(({ taskId, say }) => (
          <li key={taskId} className="app-task">
            <p>{say}</p>
            <Button
              type="button"
              small
              secondary
              aria-disabled={admitting.busy}
              onClick={() => void admit(taskId)}
            >
              Let this person in<span className="nhsuk-u-visually-hidden">: {say}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
