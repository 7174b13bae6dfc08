import { randomUUID } from 'node:crypto';
import { enquiry as rows } from '#shared/contract/enquiry';
import { enquiryMoves } from '#shared/lifecycle/enquiry';
import { move } from '#shared/lifecycle/moves';
import { personChain } from '#functions/model/person/records';
import { refuse } from '#functions/platform/store/decision';
import { decideAdmit } from '#functions/model/person/admit.decide';
import { readPerson } from '#functions/model/person/read-person';
import { notHere, refuseAs } from '#functions/model/person/refuse-as';
import type { Act } from '#functions/request/act';
import { settle } from '#functions/request/settle';
import { isOfTeam, loadEnquiry } from './load.ts';

/** A member of the team admits a waiting colleague, to this team and no other. Admitting twice changes nothing. */
export const admit: Act<typeof rows.admit> = async (request) => {
  const { actor, at, params } = request;
  const found = await loadEnquiry(params.caseId, params.id, at);
  const task = found?.record.tasks.find((one) => one.id === params.taskId && one.kind === 'admit-person');
  const may = found && isOfTeam(actor, found.enquiry) && task?.teamId === found.enquiry.teamId;
  if (!may || !task.personId)
    return settle(request, refuseAs(actor, rows.admit.audit, `enquiry#${params.id}`, notHere));
  if (task.doneAt) return { reply: { admitted: true } };
  const step = move(enquiryMoves, found.enquiry.state, 'admit');
  if ('refusal' in step)
    return settle(request, refuseAs(actor, rows.admit.audit, `enquiry#${params.id}`, step.refusal));
  const { person, acts } = await readPerson(task.personId);
  if (!person) return settle(request, refuseAs(actor, rows.admit.audit, `enquiry#${params.id}`, notHere));
  const { sent } = found;
  const decision = decideAdmit({
    person,
    acts,
    task,
    sent,
    by: actor.person.name,
    at,
    act: rows.admit.audit,
    enquiry: found.enquiry,
    newId: randomUUID,
  });
  if ('refusal' in decision) {
    const own = personChain(actor.id, actor.acts);
    return settle(request, refuse(own, rows.admit.audit, `enquiry#${params.id}`, decision.refusal));
  }
  return settle(request, { ...decision, outcome: { reply: { admitted: true } } }, () => admit(request));
};
