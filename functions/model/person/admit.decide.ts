import type { AuditName } from '#shared/contract/row';
import { move } from '#shared/lifecycle/moves';
import { membershipMoves, membershipState } from '#shared/lifecycle/person';
import { hearingSort } from '#shared/time/hearing';
import type { TaskItem } from '#functions/model/task/records';
import type { SentItem } from '#functions/model/case/records';
import { caseChain } from '#functions/model/case/keys';
import type { Decision, Refusal } from '#functions/platform/store/decision';
import type { EnquiryItem } from '#functions/model/enquiry/records';
import { queue } from '#functions/model/message/message';
import { doneTask } from '#functions/model/task/new-task';
import { type ActsItem, type PersonItem, personChain } from './records.ts';

export type Admission = {
  person: PersonItem;
  acts: ActsItem | null;
  task: TaskItem;
  sent: SentItem;
  by: string;
  at: string;
  act: Exclude<AuditName, object>;
  /** The enquiry by which they came. */
  enquiry: Pick<EnquiryItem, 'id' | 'dueAt'> | null;
  newId: () => string;
};

/** Admits a waiting person to the team whose enquiry they came by (B3), and completes the task to do so. Pure. */
export function decideAdmit({
  person,
  acts,
  task,
  sent,
  by,
  at,
  act,
  enquiry,
  newId,
}: Admission): (Decision<TaskItem> & { outcome: { reply: TaskItem } }) | { refusal: Refusal } {
  const step = move(membershipMoves, membershipState(person.teams, task.teamId), 'admit');
  if ('refusal' in step) return step;
  const admitted: PersonItem = {
    ...person,
    version: person.version + 1,
    teams: person.teams.map((team) =>
      team.teamId === task.teamId ? { ...team, state: 'admitted' as const } : team,
    ),
  };
  const done = doneTask(task, { doneAt: at, doneBy: by, outcome: 'Admitted' });
  return {
    changes: [
      { do: 'put', table: 'Directory', item: admitted, expect: { version: person.version } },
      { do: 'put', table: 'Referrals', item: done, expect: { version: task.version } },
      queue(
        {
          id: newId(),
          letter: 'admitted',
          recipient: { to: 'member', personId: person.id },
          reference: sent.reference,
          answerBy: enquiry?.dueAt ?? task.dueAt,
          caseId: sent.id,
          enquiryId: enquiry?.id ?? null,
          urgency: hearingSort(sent.hearing),
        },
        at,
      ),
    ],
    audit: [
      {
        chain: personChain(person.id, acts),
        act,
        outcome: 'done',
        subject: `person#${person.id}`,
        version: { from: person.version, to: admitted.version },
        fields: [`team:${task.teamId}`],
      },
      { chain: caseChain(sent.id, sent.chainHead), act, outcome: 'done', subject: `task#${task.id}` },
    ],
    outcome: { reply: done },
  };
}
