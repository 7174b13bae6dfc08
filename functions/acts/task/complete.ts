import { outcomeMissing } from '#shared/case/outcome-needed';
import { taskOnly } from '#shared/case/task-only';
import { task } from '#shared/contract/task';
import { move } from '#shared/lifecycle/moves';
import { taskMoves, taskState } from '#shared/lifecycle/task';
import { notHere, refuseAs } from '#functions/model/person/refuse-as';
import type { Act } from '#functions/request/act';
import { settle } from '#functions/request/settle';
import { caseChain } from '#functions/model/case/keys';
import { doneTask } from '#functions/model/task/new-task';
import { loadSent } from '#functions/model/case/load-sent';

/** Completes a task with its outcome. A second "done" changes nothing and is told who was first. */
export const complete: Act<typeof task.complete> = async (request) => {
  const { actor, at, params, body } = request;
  const found = await loadSent(params.id, at);
  const open = found?.record.tasks.find((one) => one.id === params.taskId);
  if (!found || !open)
    return settle(request, refuseAs(actor, task.complete.audit, `case#${params.id}`, notHere));
  const step = move(taskMoves, taskState(open), 'complete');
  if ('refusal' in step) {
    const refusal = { ...step.refusal, code: 'changed-meanwhile' as const, current: taskOnly(open) };
    return settle(request, refuseAs(actor, task.complete.audit, `case#${params.id}`, refusal));
  }
  const lacking = outcomeMissing(open.kind, body);
  if (lacking) return { refusal: { code: 'malformed', fields: [lacking] } };
  const { outcome, spokeTo } = body;
  const how = { outcome, ...(spokeTo && { spokeTo }) };
  const done = doneTask(open, { doneAt: at, doneBy: actor.person.name, ...how });
  return settle(request, {
    changes: [{ do: 'put', table: 'Referrals', item: done, expect: { version: open.version } }],
    audit: [
      {
        chain: caseChain(params.id, found.sent.chainHead),
        act: task.complete.audit,
        outcome: 'done',
        subject: `task#${open.id}`,
        from: 'open',
        to: step.to,
        fields: ['outcome', 'spokeTo'],
        values: how,
      },
    ],
    outcome: { reply: taskOnly(done) },
  });
};
