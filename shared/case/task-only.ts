import type { Task } from './task.ts';

/** The task without the keys under which it is stored. */
export function taskOnly(item: Task): Task {
  return {
    id: item.id,
    kind: item.kind,
    say: item.say,
    dueAt: item.dueAt,
    owner: item.owner,
    phone: item.phone,
    doneAt: item.doneAt,
    doneBy: item.doneBy,
    outcome: item.outcome,
    personId: item.personId,
    teamId: item.teamId,
  };
}
