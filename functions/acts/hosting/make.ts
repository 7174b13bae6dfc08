import { randomUUID } from 'node:crypto';
import { hosting as rows } from '#shared/contract/hosting';
import type { SessionDetails } from '#shared/outreach/session-details';
import type { HostedSession } from '#shared/outreach/views';
import type { SessionItem } from '#functions/model/session/records';
import { hostedView } from '#functions/model/session/views';
import { refuseAs } from '#functions/model/person/refuse-as';
import { canonical } from '#functions/platform/audit/entry';
import type { Item, Outcome } from '#functions/platform/store/decision';
import type { ActRequest } from '#functions/request/act';
import { settle } from '#functions/request/settle';
import { decideCreate } from './session.decide.ts';

type Request = Pick<ActRequest<typeof rows.create>, 'actor' | 'at' | 'requestId'>;

/** Makes a draft. A repeat with the same id and content gets the same session; other content is refused. */
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
    if (stored && stored.version === 1 && canonical(stored.details) === canonical(details))
      return { reply: stored };
    return settle(request, refuseAs(actor, rows.create.audit, `session#${id}`, { code: 'sent-differently' }));
  };
  const done = await settle(request, decision, lost);
  return 'refusal' in done ? done : { reply: view(done.reply) };
}
