import { taskOnly } from '#shared/case/task-only';
import { task as rows } from '#shared/contract/task';
import { move } from '#shared/lifecycle/moves';
import { taskMoves, taskState } from '#shared/lifecycle/task';
import { type RotaItem, ownChain } from '#functions/model/rota/records';
import type { ServiceTaskItem } from '#functions/model/task/service-records';
import { notHere, refuseAs } from '#functions/model/person/refuse-as';
import type { Act } from '#functions/request/act';
import { settle } from '#functions/request/settle';
import type { Refusal } from '#functions/platform/store/decision';
import { get, partition } from '#functions/platform/store/read';
import { servicePk } from '#functions/model/task/keys';
import { rotaKey } from '#functions/model/rota/keys';

/** Completes a task of the service itself. A second "done" changes nothing and is told who was first. */
export const completeServiceTask: Act<typeof rows.completeServiceTask> = async (request) => {
  const { actor, at, params, body } = request;
  const items = (await partition('Directory', servicePk)) as unknown as ServiceTaskItem[];
  const task = items.find((one) => one.id === params.id);
  const refused = (refusal: Refusal) => {
    return settle(request, refuseAs(actor, rows.completeServiceTask.audit, `task#${params.id}`, refusal));
  };
  if (!task) return refused(notHere);
  const step = move(taskMoves, taskState(task), 'complete');
  if ('refusal' in step)
    return refused({ ...step.refusal, code: 'changed-meanwhile', current: taskOnly(task) });
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
