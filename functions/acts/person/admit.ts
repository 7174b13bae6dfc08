import { randomUUID } from 'node:crypto';
import { taskOnly } from '#shared/case/task-only';
import { person as rows } from '#shared/contract/person';
import { personChain } from '#functions/model/person/records';
import { refuse } from '#functions/platform/store/decision';
import { decideAdmit } from '#functions/model/person/admit.decide';
import { readPerson } from '#functions/model/person/read-person';
import { notHere, refuseAs } from '#functions/model/person/refuse-as';
import type { Act } from '#functions/request/act';
import { settle } from '#functions/request/settle';
import { caseChain } from '#functions/model/case/keys';
import { loadSent } from '#functions/model/case/load-sent';

type Row = typeof rows.admit;

/** The hub admits a waiting person to the team whose enquiry they came by. Admitting twice changes nothing. */
export const admit: Act<Row> = async (request) => {
  const { actor, at, params } = request;
  const found = await loadSent(params.id, at);
  const task = found?.record.tasks.find((one) => one.id === params.taskId && one.kind === 'admit-person');
  if (!found || !task?.personId)
    return settle(request, refuseAs(actor, rows.admit.audit, `case#${params.id}`, notHere));
  const { sent } = found;
  // A repeat changes nothing, but its reply shows a task that names the person admitted.
  if (task.doneAt) {
    const seen = { act: rows.admit.audit, outcome: 'seen', subject: `task#${task.id}` } as const;
    const audit = [{ chain: caseChain(sent.id, sent.chainHead), ...seen }] as const;
    return settle(request, { changes: [], audit, outcome: { reply: taskOnly(task) } });
  }
  const { person, acts } = await readPerson(task.personId);
  if (!person) return settle(request, refuseAs(actor, rows.admit.audit, `case#${params.id}`, notHere));
  const by = actor.person.name;
  const enquiry = found.record.enquiries.find(({ teamId }) => teamId === task.teamId) ?? null;
  const about = { person, acts, task, sent, enquiry, act: rows.admit.audit };
  const decision = decideAdmit({ ...about, by, at, newId: randomUUID });
  if ('refusal' in decision) {
    const own = personChain(actor.id, actor.acts);
    return settle(request, refuse(own, rows.admit.audit, `case#${params.id}`, decision.refusal));
  }
  const reply = taskOnly(decision.outcome.reply);
  return settle(request, { ...decision, outcome: { reply } }, () => admit(request));
};
