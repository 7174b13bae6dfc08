import { randomUUID } from 'node:crypto';
import { hasOwnAct } from '#shared/case/task';
import { taskOnly } from '#shared/case/task-only';
import { task } from '#shared/contract/task';
import { move } from '#shared/lifecycle/moves';
import { taskMoves, taskState } from '#shared/lifecycle/task';
import { caseChain } from '#functions/model/case/keys';
import { loadSent } from '#functions/model/case/load-sent';
import { openTaskKeys } from '#functions/model/index-keys';
import { notHere, refuseAs } from '#functions/model/person/refuse-as';
import { reopened, reopenedEntry } from '#functions/model/task/happened';
import type { Refusal } from '#functions/platform/store/decision';
import type { Act } from '#functions/request/act';
import { settle } from '#functions/request/settle';

/** Opens a task again that a slip closed. Who closed it, when and with which words stays on it. */
export const reopen: Act<typeof task.reopen> = async (request) => {
  const { actor, at, params, body } = request;
  const found = await loadSent(params.id, at);
  const done = found?.record.tasks.find((one) => one.id === params.taskId);
  const refused = (refusal: Refusal) =>
    settle(request, refuseAs(actor, task.reopen.audit, `case#${params.id}`, refusal));
  if (!found || !done) return refused(notHere);
  const step = move(taskMoves, taskState(done), 'reopen');
  if ('refusal' in step)
    return refused({ ...step.refusal, code: 'changed-meanwhile', current: taskOnly(done) });
  if (hasOwnAct(done.kind)) {
    const detail =
      'More was done than marking this task as done. Opening the task again would not undo that.';
    return refused({ code: 'not-possible-now', detail });
  }
  const open = reopened(done, { id: randomUUID(), words: body.why, by: actor.person.name, at });
  return settle(request, {
    changes: [
      {
        do: 'put',
        table: 'Referrals',
        item: { ...open, ...openTaskKeys(open.dueAt) },
        expect: { version: done.version },
      },
    ],
    audit: [
      {
        chain: caseChain(params.id, found.sent.chainHead),
        act: task.reopen.audit,
        ...reopenedEntry(done, step.to, body.why),
      },
    ],
    outcome: { reply: taskOnly(open) },
  });
};
