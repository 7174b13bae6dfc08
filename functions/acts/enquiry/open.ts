import { enquiry as rows } from '#shared/contract/enquiry';
import { readService } from '#functions/model/service/read-service';
import { notHere, refuseAs } from '#functions/model/person/refuse-as';
import type { Act } from '#functions/request/act';
import { settle } from '#functions/request/settle';
import { isOfTeam, loadEnquiry } from './load.ts';
import { decideOpen } from './open.decide.ts';

/** Opens an enquiry for a member of the team that was asked. */
export const open: Act<typeof rows.open> = async (request) => {
  const { actor, at, params } = request;
  const found = await loadEnquiry(params.caseId, params.id, at);
  if (!found || !isOfTeam(actor, found.enquiry)) {
    return settle(request, refuseAs(actor, rows.open.audit, `enquiry#${params.id}`, notHere));
  }
  const { rota } = await readService();
  return settle(request, decideOpen(found, actor.person, at, rota.phone), () => open(request));
};
