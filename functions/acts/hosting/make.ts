import { randomUUID } from 'node:crypto';
import { hosting as rows } from '#shared/contract/hosting';
import type { SessionDetails } from '#shared/outreach/session-details';
import type { HostedSession } from '#shared/outreach/views';
import { readSession } from '#functions/model/session/read-session';
import type { SessionItem } from '#functions/model/session/records';
import { hostedView } from '#functions/model/session/views';
import { notHere, refuseAs } from '#functions/model/person/refuse-as';
import { canonical } from '#functions/platform/audit/entry';
import type { Item, Outcome, Refusal } from '#functions/platform/store/decision';
import type { ActRequest } from '#functions/request/act';
import { settle } from '#functions/request/settle';
import { decideCreate } from './session.decide.ts';

type Request = Pick<ActRequest<typeof rows.create>, 'actor' | 'at' | 'requestId'>;

/**
 * Makes a draft. A repeat with the same id and content gets the same session, other content is shown what was sent,
 * and another person's id is not found.
 */
export async function make(
  request: Request,
  id: string,
  details: SessionDetails,
): Promise<Outcome<HostedSession>> {
  const { actor, at } = request;
  const decision = decideCreate(id, details, { at, by: actor.id, newId: randomUUID });
  const view = (session: SessionItem) =>
    hostedView(session, { taken: 0, line: 0, capacity: details.capacity }, at);
  const lost = async (failed: Item | null): Promise<Outcome<SessionItem>> => {
    const stored = failed as SessionItem | null;
    const no = (refusal: Refusal) =>
      settle(request, refuseAs(actor, rows.create.audit, `session#${id}`, refusal));
    if (stored?.createdBy !== actor.id) return no(notHere);
    if (stored.version === 1 && canonical(stored.details) === canonical(details)) return { reply: stored };
    const now = await readSession(id);
    return no({ code: 'sent-differently', ...(now && { current: hostedView(now.session, now.places, at) }) });
  };
  const done = await settle(request, decision, lost);
  return 'refusal' in done ? done : { reply: view(done.reply) };
}
