import type { OpenTask } from '#shared/case/views';
import { Button } from 'nhsuk-react-components';
import { useAct } from '../api/act.ts';
import { ProblemSummary } from '../ui/ProblemSummary.tsx';
import { api } from './api.ts';
import { guides } from './guides.ts';

const body = { why: 'Marked as done by mistake.' };

/** Opens again what was just marked as done: one press, recorded on the task. */
export function TakeBack({
  task: { id, caseId, kind, reference },
  onBack,
}: {
  task: OpenTask;
  onBack: () => void;
}) {
  const opening = useAct(() =>
    caseId === null
      ? api.task.reopenServiceTask({ params: { id }, body })
      : api.task.reopen({ params: { id: caseId, taskId: id }, body }),
  );
  const open = async () => {
    const outcome = await opening.run(undefined);
    if (outcome?.kind === 'ok') onBack();
  };
  return (
    <>
      {opening.failure && <ProblemSummary key={opening.failed} failure={opening.failure} />}
      <Button type="button" small secondary aria-disabled={opening.busy} onClick={() => void open()}>
        That was a mistake: open it again
        <span className="nhsuk-u-visually-hidden">
          : {guides[kind].title} {reference}
        </span>
      </Button>
    </>
  );
}
