import { hosting as rows } from '#shared/contract/hosting';
import { readSession } from '#functions/model/session/read-session';
import { notHere, refuseAs } from '#functions/model/person/refuse-as';
import type { Act } from '#functions/request/act';
import { settle } from '#functions/request/settle';
import { make } from './make.ts';

/** Copies a session to another day as a draft: its words and numbers, none of its people. */
export const copy: Act<typeof rows.copy> = async (request) => {
  const { actor, params, body } = request;
  const found = await readSession(params.id);
  if (!found) return settle(request, refuseAs(actor, rows.copy.audit, `session#${params.id}`, notHere));
  const { id, day, clock } = body;
  return make(request, id, { ...found.session.details, day, clock });
};
