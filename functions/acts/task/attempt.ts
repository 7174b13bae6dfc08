import type { StoredEvent } from '#shared/case/task';
import { taskOnly } from '#shared/case/task-only';
import { task } from '#shared/contract/task';
import { move } from '#shared/lifecycle/moves';
import { taskMoves, taskState } from '#shared/lifecycle/task';
import { caseChain } from '#functions/model/case/keys';
import { loadSent } from '#functions/model/case/load-sent';
import { notHere, refuseAs } from '#functions/model/person/refuse-as';
import { withEvents } from '#functions/model/task/happened';
import type { TaskItem } from '#functions/model/task/records';
import type { Refusal } from '#functions/platform/store/decision';
import type { Act, ActRequest } from '#functions/request/act';
import { settle } from '#functions/request/settle';

type Request = ActRequest<typeof task.attempt>;

/** Why an id that was used before cannot be used for this; null where it is the same try again. */
function whyNotAgain(task: TaskItem, before: StoredEvent, { actor, body }: Request): Refusal | null {
  if (before.byId !== actor.person.id) return notHere;
  const same = before.what === body.result && before.words === body.leftWith;
  return same ? null : { code: 'sent-differently', current: taskOnly(task) };
}

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
  const refuse = (refusal: Refusal) =>
    settle(request, refuseAs(actor, task.attempt.audit, `case#${params.id}`, refusal));
  const before = open.log?.find(({ id }) => id === body.id);
  const no = before && whyNotAgain(open, before, request);
  if (no) return refuse(no);
  if (before)
    return settle(request, {
      changes: [],
      audit: [{ ...entry, outcome: 'seen' }],
      outcome: { reply: taskOnly(open) },
    });
  const step = move(taskMoves, taskState(open), 'attempt');
  if ('refusal' in step)
    return refuse({ ...step.refusal, code: 'changed-meanwhile', current: taskOnly(open) });
  const { id: byId, name } = actor.person;
  const event = { id: body.id, what: body.result, words: body.leftWith, by: name, byId, at };
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
