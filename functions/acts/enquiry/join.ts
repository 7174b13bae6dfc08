import { randomUUID } from 'node:crypto';
import { enquiry as rows } from '#shared/contract/enquiry';
import { ownerAt } from '#shared/duty/on-duty';
import { notHere, refuseAs } from '#functions/model/person/refuse-as';
import type { Act } from '#functions/request/act';
import { settle } from '#functions/request/settle';
import type { Refusal } from '#functions/platform/store/decision';
import { comeByLink, countUse } from './by-link.ts';
import { decideJoin, joined, whyNotJoin } from './join.decide.ts';

/** Enrols a person of the team's trust, or of the NHS; the hub or a member of the team admits them in one click. */
export const join: Act<typeof rows.join> = async (request) => {
  const { actor, at, body } = request;
  const came = await comeByLink(body, 'join', at);
  if ('refusal' in came)
    return settle(request, refuseAs(actor, rows.join.audit, `enquiry#${body.enquiryId}`, came.refusal));
  const { found } = came;
  const { teams, rota } = came.service;
  const { teamId } = found.enquiry;
  const membership = actor.person?.teams.find((one) => one.teamId === teamId);
  if (membership) return { reply: joined(found, membership.state === 'admitted', rota.phone) };
  const refused = (refusal: Refusal) => {
    const subject = `enquiry#${body.enquiryId}`;
    return settle(request, refuseAs(actor, rows.join.audit, subject, refusal));
  };
  const team = teams.find((one) => one.id === teamId);
  const refusal = whyNotJoin(actor, team, rota.phone);
  if (refusal || !team) return refused(refusal ?? notHere);
  const tooMany = await countUse(came, at);
  if (tooMany) return refused(tooMany);
  const owner = ownerAt(rota, at);
  const context = { actor, at, hubPhone: rota.phone, owner, newId: randomUUID };
  return settle(request, decideJoin(found, team, body.profile, context), () =>
    refused({ code: 'changed-meanwhile', detail: 'Reload the page: you may have joined already.' }),
  );
};
