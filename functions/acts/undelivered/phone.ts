import { randomUUID } from 'node:crypto';
import { isSent } from '#functions/model/case/records';
import { undelivered } from '#shared/contract/undelivered';
import { ownerAt } from '#shared/duty/on-duty';
import { notHere } from '#functions/model/person/refuse-as';
import { readService } from '#functions/model/service/read-service';
import type { Act } from '#functions/request/act';
import { settle } from '#functions/request/settle';
import type { Refusal } from '#functions/platform/store/decision';
import type { NewTask } from '#functions/model/task/new-task';
import { readCase } from '#functions/model/case/read-case';
import { decidePhone } from '#functions/model/message/see-to.decide';
import { loadReferrersPhone, loadTrouble, refusal, whyNot } from './load.ts';
import { whose } from '#functions/model/message/recipient';

const notByPhone: Refusal = {
  code: 'not-possible-now',
  detail: 'This is a job the service does, not an email: a phone call cannot replace it. Try it again.',
};

/** Makes a task to phone instead. A task to phone that is open already is not made twice. */
export const phone: Act<typeof undelivered.phone> = async (request) => {
  const { actor, at, params, body } = request;
  const act = undelivered.phone.audit;
  const message = await loadTrouble(params.id);
  const refused = (why: Refusal) =>
    settle(request, refusal(actor, act, { id: params.id, found: message }, why));
  const no = whyNot(message, body.version);
  if (no || !message) return refused(no ?? notHere);
  if (message.sk === 'ERRAND') return refused(notByPhone);
  const { recipient } = message;
  const [record, { teams, rota }] = await Promise.all([
    message.caseId ? readCase(message.caseId, at) : null,
    readService(),
  ]);
  const team = recipient.to === 'team' ? teams.find((one) => one.id === recipient.teamId) : undefined;
  const kind = team ? 'phone-team' : 'mail-failed';
  const teamId = team?.id ?? null;
  const open = record?.tasks.some((one) => !one.doneAt && one.kind === kind && one.teamId === teamId);
  const task: NewTask = {
    kind,
    say: `Phone ${team?.name ?? whose(recipient, teams)} instead of writing. Give the reference only.`,
    dueAt: at,
    owner: ownerAt(rota, at),
    phone: team?.phone ?? (await loadReferrersPhone(message, at)),
    teamId,
  };
  const sent = record && isSent(record.case) ? record.case : null;
  const context = { act, by: actor.person.name, at, newId: randomUUID };
  const decision = decidePhone(message, sent, open ? null : task, context);
  if ('refusal' in decision) return refused(decision.refusal);
  return settle(request, decision, () => phone(request));
};
