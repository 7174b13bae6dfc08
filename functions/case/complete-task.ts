import { taskOnly } from '#shared/case/task-only';
import { task } from '#shared/contract/casework';
import type { Act } from '#functions/runtime/act';
import { settle } from '#functions/runtime/settle';
import { caseChain } from '#functions/storage/case-items';
import { personChain } from '#functions/directory/records';
import { refuse } from '#functions/storage/decision';
import { doneTask } from '#functions/storage/new-task';
import { loadSent, notHere } from './load.ts';

/** Marks a task as done with what came of it. A second "done" changes nothing and is told who was first. */
export const completeTask: Act<typeof task.complete> = async (request) => {
  const { actor, at, params, body } = request;
  const found = await loadSent(params.id, at);
  const open = found?.record.tasks.find((one) => one.id === params.taskId);
  if (!found || !open) return settle(request, notHere(actor, task.complete.audit, params.id));
  if (open.doneAt) {
    const refusal = { code: 'changed-meanwhile' as const, current: taskOnly(open) };
    return settle(
      request,
      refuse(personChain(actor.id, actor.acts), task.complete.audit, `case#${params.id}`, refusal),
    );
  }
  const done = doneTask(open, { doneAt: at, doneBy: actor.person.name, outcome: body.outcome });
  return settle(request, {
    changes: [{ do: 'put', table: 'Referrals', item: done, expect: { version: open.version } }],
    audit: [
      {
        chain: caseChain(params.id, found.sent.tail),
        act: task.complete.audit,
        outcome: 'done',
        subject: `task#${open.id}`,
        fields: ['outcome'],
        values: body.outcome,
      },
    ],
    outcome: { reply: taskOnly(done) },
  });
};
