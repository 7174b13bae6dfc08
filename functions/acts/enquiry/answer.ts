import { randomUUID } from 'node:crypto';
import { enquiry as rows } from '#shared/contract/enquiry';
import { lineMissing } from '#shared/enquiry/line-needed';
import { ownerAt } from '#shared/duty/on-duty';
import { readService } from '#functions/model/service/read-service';
import { notHere, refuseAs } from '#functions/model/person/refuse-as';
import type { Act } from '#functions/request/act';
import { settle } from '#functions/request/settle';
import { decideAnswer, decideRepeat, isRepeat, whyNotAnswer } from './answer.decide.ts';
import { isOfTeam, loadEnquiry } from './load.ts';

/** Takes a team's first answer. The same answer twice is one answer. */
export const answer: Act<typeof rows.answer> = async (request) => {
  const { actor, at, params, body } = request;
  const message = lineMissing(body.answer, body.line);
  if (message) return { refusal: { code: 'malformed', fields: [{ path: 'line', message }] } };
  const found = await loadEnquiry(params.caseId, params.id, at);
  if (!found || !isOfTeam(actor, found.enquiry)) {
    return settle(request, refuseAs(actor, rows.answer.audit, `enquiry#${params.id}`, notHere));
  }
  const { rota, teams } = await readService();
  const hubPhone = rota.phone;
  if (isRepeat(found, body, actor.id)) return settle(request, decideRepeat(found, { hubPhone, at }));
  const refusal = whyNotAnswer(found, body);
  if (refusal) {
    const subject = `enquiry#${params.id}`;
    return settle(request, refuseAs(actor, rows.answer.audit, subject, refusal));
  }
  const owner = ownerAt(rota, at);
  const teamPhone = teams.find((team) => team.id === found.enquiry.teamId)?.phone ?? null;
  const context = { actor: actor.person, at, hubPhone, newId: randomUUID, owner, teamPhone };
  return settle(request, decideAnswer(found, body, context), () => answer(request));
};
