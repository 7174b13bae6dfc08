import { leftNumbersWords } from '#shared/enquiry/left-numbers';
import { sampleCall, sampleTeam as team } from '#shared/case/sample';
import { taskOnly } from '#shared/case/task-only';
import { tasksAtSubmit } from '#shared/case/tasks';
import type { Task } from '#shared/case/task';
import { gaps } from '#shared/duty/gaps';
import { ownerAt } from '#shared/duty/on-duty';
import { sampleHub, sampleRota } from '#shared/duty/sample';
import { roles } from '#shared/people/person';
import { sampleReferrer, sampleTeamMember } from '#shared/people/sample';
import { frontDoorRows } from '#shared/reference/front-doors';
import { clockWords, dayAndMonth, londonClock, londonDay } from '#shared/time/london';
import { sampleIds } from './ids.ts';
import type { Scenario } from './morning.ts';

type Open = Omit<Task, 'doneAt' | 'doneBy' | 'outcome' | 'spokeTo' | 'log' | 'personId' | 'teamId'> &
  Partial<Pick<Task, 'personId' | 'teamId'>>;
const open = (task: Open): Task =>
  taskOnly({ personId: null, teamId: null, doneAt: null, doneBy: null, outcome: null, ...task });

/** A task as the hub leaves it. */
export const done = (task: Task, doneAt: string, outcome: string): Task => ({
  ...task,
  doneAt,
  doneBy: sampleHub.name,
  outcome,
});

/** Why a task is open again. */
export const sampleSlip = 'Marked as done by mistake.';

/** A task for which a message was left. */
export const tried = (task: Task, words: string, at: string): Task => ({
  ...task,
  log: [{ id: sampleIds.attempt, what: 'left-message', words, by: sampleHub.name, at }],
});

/** A done task that is open again. */
export function reopened({ outcome, ...task }: Task, at: string): Task {
  const was = { words: outcome ?? '', by: task.doneBy ?? '', at: task.doneAt ?? at };
  return {
    ...task,
    doneAt: null,
    doneBy: null,
    outcome: null,
    log: [
      { id: `${sampleIds.reopening}-done`, what: 'done', ...was },
      { id: sampleIds.reopening, what: 'reopened', words: sampleSlip, by: sampleHub.name, at },
    ],
  };
}

/** The tasks of the referral itself: verify the referrer, and phone a team where the hearing is near. */
export function tasksOfReferral({ answers, hearing, sentAt }: Scenario): Task[] {
  const context = { answers, hearing, at: sentAt, owner: ownerAt(sampleRota, sentAt), doors: frontDoorRows };
  const referrer = { verified: false, phone: sampleReferrer.phone };
  return tasksAtSubmit(context, team, referrer).map((task) =>
    open({ ...task, id: task.kind === 'verify-referrer' ? sampleIds.verifyTask : sampleIds.phoneTask }),
  );
}

/** Somebody at the team's address asked to be phoned. */
export function phoneTask({ phoneAskedAt }: Scenario): Task {
  return open({
    id: sampleIds.phoneTask,
    kind: 'phone-team',
    say: leftNumbersWords(team.name, [sampleCall.phone], team.phone),
    dueAt: phoneAskedAt,
    owner: ownerAt(sampleRota, phoneAskedAt),
    phone: team.phone,
    teamId: team.id,
  });
}

/** A person of the trust came by the link of the enquiry. */
export function admitTask({ joinedAt, dueAt }: Scenario): Task {
  const { name, jobTitle } = sampleTeamMember;
  return open({
    id: sampleIds.admitTask,
    kind: 'admit-person',
    say: `${name} (${jobTitle}) asks to be admitted to ${team.name}. Check with the team, then admit them.`,
    dueAt,
    owner: ownerAt(sampleRota, joinedAt),
    phone: team.phone,
    personId: sampleIds.joiner,
    teamId: team.id,
  });
}

/** The first day to come on which nobody is on. */
export function gapTask({ today, answeredAt }: Scenario): Task {
  const gap = gaps(sampleRota, answeredAt).find(({ from }) => londonDay(from) > today);
  if (!gap) throw new Error('The rota of shared/duty/sample.ts leaves no day without cover');
  const [from, to] = [gap.from, gap.to].map((at) => clockWords(londonClock(at)));
  return open({
    id: sampleIds.gapTask,
    kind: 'cover-gap',
    say: `Nobody is on duty on ${dayAndMonth(londonDay(gap.from))}, ${from} to ${to}. Name someone on the rota to cover.`,
    dueAt: gap.from,
    owner: `${roles.psychologist} and ${roles['service-manager'].toLowerCase()}`,
    phone: null,
  });
}
