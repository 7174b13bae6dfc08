import { randomUUID } from 'node:crypto';
import { hosting as rows } from '#shared/contract/hosting';
import type { HostedSession } from '#shared/outreach/views';
import type { Act, ActRequest } from '#functions/runtime/act';
import { settle } from '#functions/runtime/settle';
import type { Decision, Item, Outcome } from '#functions/storage/decision';
import type { SessionItem } from '#functions/storage/outreach-items';
import { hostedView } from '#functions/storage/outreach-view';
import { type Session, readSession } from '#functions/storage/read-session';
import { type Context, decideEdit, decideMove } from './decide-session.ts';
import { times } from './due-with.ts';
import { changed, notHere, refused } from './refuse.ts';

type Moving = typeof rows.publish | typeof rows.close | typeof rows.cancel | typeof rows.edit;
type Request = Pick<ActRequest<Moving>, 'actor' | 'at' | 'requestId' | 'params'> & {
  body: { version: number };
};
type Decide = (found: Session, ctx: Context) => Decision<SessionItem> | null;

const fewer = {
  code: 'malformed' as const,
  fields: [
    {
      path: 'details.capacity',
      message: 'More people hold a place than that: enter as many places as are taken, or more',
    },
  ],
};

/** One change of a session: read it, check the version, decide, commit, and show what it is now. */
async function change(request: Request, audit: string, decide: Decide): Promise<Outcome<HostedSession>> {
  const { actor, at, params, body } = request;
  const found = await readSession(params.id);
  if (!found) return settle(request, refused(actor, audit, params.id, notHere));
  const now = hostedView(found.session, found.places, at);
  if (body.version !== found.session.version)
    return settle(request, refused(actor, audit, params.id, changed(now)));
  const decision = decide(found, { at, by: actor.id, newId: randomUUID });
  if (!decision)
    return settle(request, refused(actor, audit, params.id, { code: 'not-possible-now', current: now }));
  const lost = (failed: Item | null) =>
    settle(request, refused(actor, audit, params.id, failed?.sk === 'PLACES' ? fewer : changed(null)));
  const done = await settle(request, decision, lost);
  if ('refusal' in done) return done;
  const places = { ...found.places, capacity: done.reply.details.capacity };
  return { reply: hostedView(done.reply, places, at) };
}

/** Opens a session for sign-up, while it is still to come. */
export const publish: Act<typeof rows.publish> = (request) =>
  change(request, rows.publish.audit, ({ session }, ctx) =>
    session.startsAt > ctx.at ? decideMove(session, 'publish', ctx) : null,
  );

export const close: Act<typeof rows.close> = (request) =>
  change(request, rows.close.audit, ({ session }, ctx) => decideMove(session, 'close', ctx));

export const cancel: Act<typeof rows.cancel> = (request) =>
  change(request, rows.cancel.audit, ({ session }, ctx) =>
    session.endsAt > ctx.at ? decideMove(session, 'cancel', ctx) : null,
  );

/** Edits a session that is not over. A published one cannot be moved into the past. */
export const edit: Act<typeof rows.edit> = async (request) => {
  const { details } = request.body;
  return change(request, rows.edit.audit, ({ session }, ctx) => {
    const past = session.state !== 'draft' && times(details).startsAt <= ctx.at;
    const stays = times(details).startsAt === session.startsAt;
    return session.endsAt <= ctx.at || (past && !stays) ? null : decideEdit(session, details, ctx);
  });
};
