import { randomUUID } from 'node:crypto';
import { enquiry as rows } from '#shared/contract/enquiry';
import { ownerAt } from '#shared/duty/on-duty';
import { readService } from '#functions/model/service/read-service';
import { notHere, refuseAs } from '#functions/model/person/refuse-as';
import type { Act } from '#functions/request/act';
import { settle } from '#functions/request/settle';
import type { Refusal } from '#functions/platform/store/decision';
import { decideJoin, joined, whyNotJoin } from './join.decide.ts';
import { loadByLink } from './load.ts';

/** Enrols a person of the team's trust, or of the NHS; the hub or a member of the team admits them in one click. */
export const join: Act<typeof rows.join> = async (request) => {
  const { actor, at, body } = request;
  const found = await loadByLink(body, at);
  if (!found) return settle(request, refuseAs(actor, rows.join.audit, `enquiry#${body.enquiryId}`, notHere));
  const { teams, rota } = await readService();
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
  const owner = ownerAt(rota, at);
  const context = { actor, at, hubPhone: rota.phone, owner, newId: randomUUID };
  return settle(request, decideJoin(found, team, body.profile, context), () =>
    refused({ code: 'changed-meanwhile', detail: 'Reload the page: you may have joined already.' }),
  );
};
