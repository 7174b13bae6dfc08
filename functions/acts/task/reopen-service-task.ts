import { randomUUID } from 'node:crypto';
import { taskOnly } from '#shared/case/task-only';
import { task as rows } from '#shared/contract/task';
import { move } from '#shared/lifecycle/moves';
import { taskMoves, taskState } from '#shared/lifecycle/task';
import { notHere, refuseAs } from '#functions/model/person/refuse-as';
import { rotaKey } from '#functions/model/rota/keys';
import { type RotaItem, ownChain } from '#functions/model/rota/records';
import { reopened, reopenedEntry } from '#functions/model/task/happened';
import { servicePk } from '#functions/model/task/keys';
import type { ServiceTaskItem } from '#functions/model/task/service-records';
import type { Refusal } from '#functions/platform/store/decision';
import { get, partition } from '#functions/platform/store/read';
import type { Act } from '#functions/request/act';
import { settle } from '#functions/request/settle';

/** Opens a task of the service again that a slip closed. */
export const reopenServiceTask: Act<typeof rows.reopenServiceTask> = async (request) => {
  const { actor, at, params, body } = request;
  const items = (await partition('Directory', servicePk)) as unknown as ServiceTaskItem[];
  const done = items.find((one) => one.id === params.id);
  const refused = (refusal: Refusal) =>
    settle(request, refuseAs(actor, rows.reopenServiceTask.audit, `task#${params.id}`, refusal));
  if (!done) return refused(notHere);
  const step = move(taskMoves, taskState(done), 'reopen');
  if ('refusal' in step)
    return refused({ ...step.refusal, code: 'changed-meanwhile', current: taskOnly(done) });
  const open = reopened(done, { id: randomUUID(), words: body.why, by: actor.person.name, at });
  return settle(request, {
    changes: [{ do: 'put', table: 'Directory', item: open, expect: { version: done.version } }],
    audit: [
      {
        chain: ownChain('rota', 'rota', await get<RotaItem>('Directory', rotaKey), rotaKey),
        act: rows.reopenServiceTask.audit,
        ...reopenedEntry(done, step.to, body.why),
      },
    ],
    outcome: { reply: taskOnly(open) },
  });
};
