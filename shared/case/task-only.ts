import type { StoredEvent, StoredTask, Task, TaskEvent } from './task.ts';

const eventOnly = ({ id, what, words, by, at }: StoredEvent): TaskEvent => ({ id, what, words, by, at });

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
    log: (item.log ?? []).map(eventOnly),
    personId: item.personId,
    teamId: item.teamId,
  };
}
