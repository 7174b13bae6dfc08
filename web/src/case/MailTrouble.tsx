import { Link } from 'react-router';
import type { CaseView } from '#shared/case/views';
import type { Task } from '#shared/case/task';
import { whenWords } from '#shared/time/london';
import { OpenTask } from './Tasks.tsx';

type Enquiry = CaseView['enquiries'][number];
type MailTroubleProps = { view: CaseView; troubled: Enquiry[]; at: string; again: () => void };

/** The enquiries whose mail needs a person. */
export const troubledIn = ({ enquiries }: CaseView) => enquiries.filter(({ trouble }) => trouble !== null);

/** The open tasks from these enquiries' failed mail: to phone the team. */
export const tasksOf = (troubled: readonly Enquiry[], tasks: readonly Task[]): Task[] =>
  tasks.filter(
    ({ kind, teamId, doneAt }) =>
      kind === 'phone-team' && doneAt === null && troubled.some((enquiry) => enquiry.teamId === teamId),
  );

/** Failed mail to a team: why, since when, and its task. */
export function MailTrouble({ view, troubled, at, again }: MailTroubleProps) {
  if (troubled.length === 0) return null;
  return (
    <section aria-labelledby="mail-trouble">
      <h2 className="nhsuk-heading-m app-red" id="mail-trouble" tabIndex={-1}>
        Our email has not arrived
      </h2>
      {troubled.map(({ id, teamName, trouble }) => (
        <p key={id}>
          <strong>{teamName}</strong>: {trouble?.why} Since {whenWords(trouble?.since ?? at, at)}.
        </p>
      ))}
      <ul className="app-tasks">
        {tasksOf(troubled, view.tasks).map((task) => (
          <OpenTask key={task.id} caseId={view.id} task={task} teams={view.suggested} at={at} again={again} />
        ))}
      </ul>
      <p>
        <Link to="/undelivered">Try again, use another address, or hand over to the phone</Link>
      </p>
    </section>
  );
}
