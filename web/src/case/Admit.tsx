import { Button } from 'nhsuk-react-components';
import { useAct } from '../api/act.ts';
import { api } from './api.ts';
import { ProblemSummary } from '../ui/ProblemSummary.tsx';

/** Admits a waiting person to the team whose enquiry they came by: one click, recorded (B3). */
export function Admit({ caseId, taskId, onDone }: { caseId: string; taskId: string; onDone: () => void }) {
  const admitting = useAct(() => api.person.admit({ params: { id: caseId, taskId } }));
  const admit = async () => {
    const outcome = await admitting.run(undefined);
    if (outcome?.kind === 'ok') onDone();
  };
  return (
    <>
      {admitting.failure && <ProblemSummary key={admitting.failed} failure={admitting.failure} />}
      <Button type="button" small aria-disabled={admitting.busy} onClick={() => void admit()}>
        Admit this person to the team
      </Button>
    </>
  );
}
