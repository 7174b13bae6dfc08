import { taskOnly } from '#shared/case/task-only';
import { task } from '#shared/contract/task';
import { move } from '#shared/lifecycle/moves';
import { taskMoves, taskState } from '#shared/lifecycle/task';
import { caseChain } from '#functions/model/case/keys';
import { loadSent } from '#functions/model/case/load-sent';
import { notHere, refuseAs } from '#functions/model/person/refuse-as';
import { withEvents } from '#functions/model/task/happened';
import type { Act } from '#functions/request/act';
import { settle } from '#functions/request/settle';

/** Records a try that reached nobody; the task stays open. The page gives its id, so a repeat is one try. */
export const attempt: Act<typeof task.attempt> = async (request) => {
  const { actor, at, params, body } = request;
  const found = await loadSent(params.id, at);
  const open = found?.record.tasks.find((one) => one.id === params.taskId);
  if (!found || !open)
    return settle(request, refuseAs(actor, task.attempt.audit, `case#${params.id}`, notHere));
  const entry = {
    chain: caseChain(params.id, found.sent.chainHead),
    act: task.attempt.audit,
    subject: `task#${open.id}`,
  } as const;
  if (open.log?.some(({ id }) => id === body.id))
    return settle(request, {
      changes: [],
      audit: [{ ...entry, outcome: 'seen' }],
      outcome: { reply: taskOnly(open) },
    });
  const step = move(taskMoves, taskState(open), 'attempt');
  if ('refusal' in step) {
    const refusal = { ...step.refusal, code: 'changed-meanwhile' as const, current: taskOnly(open) };
    return settle(request, refuseAs(actor, task.attempt.audit, `case#${params.id}`, refusal));
  }
  const event = { id: body.id, what: body.result, words: body.leftWith, by: actor.person.name, at };
  const tried = withEvents(open, event);
  return settle(
    request,
    {
      changes: [{ do: 'put', table: 'Referrals', item: tried, expect: { version: open.version } }],
      audit: [{ ...entry, outcome: 'done', fields: ['log'], values: event }],
      outcome: { reply: taskOnly(tried) },
    },
    () => attempt(request),
  );
};
