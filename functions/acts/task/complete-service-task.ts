import { taskOnly } from '#shared/case/task-only';
import { task as rows } from '#shared/contract/task';
import { type RotaItem, ownChain } from '#functions/model/rota/records';
import type { ServiceTaskItem } from '#functions/model/task/service-records';
import { personChain } from '#functions/model/person/records';
import type { Act } from '#functions/request/act';
import { settle } from '#functions/request/settle';
import { refuse } from '#functions/platform/store/decision';
import { get, partition } from '#functions/platform/store/read';
import { servicePk } from '#functions/model/task/keys';
import { rotaKey } from '#functions/model/rota/keys';

/** Marks a task of the service itself as done. A second "done" changes nothing and is told who was first. */
export const completeServiceTask: Act<typeof rows.completeServiceTask> = async (request) => {
  const { actor, at, params, body } = request;
  const items = (await partition('Directory', servicePk)) as unknown as ServiceTaskItem[];
  const task = items.find((one) => one.id === params.id);
  if (!task || task.doneAt) {
    const refusal = task
      ? { code: 'changed-meanwhile' as const, current: taskOnly(task) }
      : { code: 'not-found' as const };
    const chain = personChain(actor.id, actor.acts);
    return settle(request, refuse(chain, rows.completeServiceTask.audit, `task#${params.id}`, refusal));
  }
  const outcome = { doneAt: at, doneBy: actor.person.name, outcome: body.outcome };
  const done: ServiceTaskItem = { ...task, ...outcome, version: task.version + 1 };
  return settle(request, {
    changes: [{ do: 'put', table: 'Directory', item: done, expect: { version: task.version } }],
    audit: [
      {
        chain: ownChain('rota', 'rota', await get<RotaItem>('Directory', rotaKey), rotaKey),
        act: rows.completeServiceTask.audit,
        outcome: 'done',
        subject: `task#${task.id}`,
        fields: ['outcome'],
        values: body.outcome,
      },
    ],
    outcome: { reply: taskOnly(done) },
  });
};
