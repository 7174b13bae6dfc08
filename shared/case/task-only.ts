import type { StoredTask, Task } from './task.ts';

/** The task without the keys under which it is stored. */
export function taskOnly(item: StoredTask): Task {
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
    spokeTo: item.spokeTo ?? null,
    log: item.log ?? [],
    personId: item.personId,
    teamId: item.teamId,
  };
}
