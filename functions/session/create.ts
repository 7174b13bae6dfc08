import { randomUUID } from 'node:crypto';
import { hosting as rows } from '#shared/contract/hosting';
import type { SessionDetails } from '#shared/outreach/session-details';
import type { HostedSession } from '#shared/outreach/views';
import { canonical } from '#functions/audit/entry';
import type { Act, ActRequest } from '#functions/runtime/act';
import { settle } from '#functions/runtime/settle';
import type { Item, Outcome } from '#functions/storage/decision';
import type { SessionItem } from '#functions/storage/outreach-items';
import { hostedView } from '#functions/storage/outreach-view';
import { readSession } from '#functions/storage/read-session';
import { decideCreate } from './decide-session.ts';
import { notHere, refused } from './refuse.ts';

type Request = Pick<ActRequest<typeof rows.create>, 'actor' | 'at' | 'requestId'>;

/** Makes a draft. The same id with the same content gets the same session; with other content it was sent differently. */
async function make(request: Request, id: string, details: SessionDetails): Promise<Outcome<HostedSession>> {
  const { actor, at } = request;
  const decision = decideCreate(id, details, { at, by: actor.id, newId: randomUUID });
  const view = (session: SessionItem) =>
    hostedView(session, { taken: 0, line: 0, capacity: details.capacity }, at);
  const lost = async (failed: Item | null): Promise<Outcome<SessionItem>> => {
    const stored = failed as SessionItem | null;
    if (stored && stored.version === 1 && canonical(stored.details) === canonical(details))
      return { reply: stored };
    return settle(request, refused(actor, rows.create.audit, id, { code: 'sent-differently' }));
  };
  const done = await settle(request, decision, lost);
  return 'refusal' in done ? done : { reply: view(done.reply) };
}

export const create: Act<typeof rows.create> = (request) =>
  make(request, request.body.id, request.body.details);

/** Another day of a session, as a draft: its words and places, none of its people. */
export const copy: Act<typeof rows.copy> = async (request) => {
  const { actor, params, body } = request;
  const found = await readSession(params.id);
  if (!found) return settle(request, refused(actor, rows.copy.audit, params.id, notHere));
  const { id, day, clock } = body;
  return make(request, id, { ...found.session.details, day, clock });
};
