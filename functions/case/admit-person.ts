import { taskOnly } from '#shared/case/task-only';
import { referrer } from '#shared/contract/casework';
import { decideAdmit } from '#functions/directory/decide-admit';
import { readPerson } from '#functions/directory/read-person';
import type { Act } from '#functions/runtime/act';
import { settle } from '#functions/runtime/settle';
import { caseChain } from '#functions/storage/case-items';
import { loadSent, notHere } from './load.ts';

type Row = typeof referrer.admit;

/** The hub admits a waiting person to the team by whose enquiry she came. Admitting twice changes nothing. */
export const admitPerson: Act<Row> = async (request) => {
  const { actor, at, params } = request;
  const found = await loadSent(params.id, at);
  const task = found?.record.tasks.find((one) => one.id === params.taskId && one.kind === 'admit-person');
  if (!found || !task?.personId) return settle(request, notHere(actor, referrer.admit.audit, params.id));
  const { sent } = found;
  // A repeat changes nothing, but the task it shows names whoever was admitted.
  if (task.doneAt) {
    const seen = { act: referrer.admit.audit, outcome: 'seen', subject: `task#${task.id}` } as const;
    const audit = [{ chain: caseChain(sent.id, sent.tail), ...seen }] as const;
    return settle(request, { changes: [], audit, outcome: { reply: taskOnly(task) } });
  }
  const { person, acts } = await readPerson(task.personId);
  if (!person) return settle(request, notHere(actor, referrer.admit.audit, params.id));
  const by = actor.person.name;
  const decision = decideAdmit({ person, acts, task, sent, by, at, act: referrer.admit.audit });
  const reply = taskOnly(decision.outcome.reply);
  return settle(request, { ...decision, outcome: { reply } }, () => admitPerson(request));
};
