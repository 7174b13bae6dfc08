import { randomUUID } from 'node:crypto';
import { hosting as rows } from '#shared/contract/hosting';
import { move } from '#shared/lifecycle/moves';
import { type SessionAct, sessionMoves } from '#shared/outreach/session-states';
import type { HostedSession } from '#shared/outreach/views';
import { type Session, readSession } from '#functions/model/session/read-session';
import type { SessionItem } from '#functions/model/session/records';
import { hostedView } from '#functions/model/session/views';
import { notHere, refuseAs } from '#functions/model/person/refuse-as';
import type { Decided, Item, Outcome, Refusal } from '#functions/platform/store/decision';
import type { ActRequest } from '#functions/request/act';
import { settle } from '#functions/request/settle';
import type { Context } from './session.decide.ts';

type Moving = typeof rows.publish | typeof rows.close | typeof rows.cancel | typeof rows.edit;

type Request = Pick<ActRequest<Moving>, 'actor' | 'at' | 'requestId' | 'params'> & {
  body: { version: number };
};

/** What the act changes; null where it is not possible at this time. */
type Decide = (found: Session, ctx: Context) => Decided<SessionItem> | null;

const fewer = {
  code: 'malformed' as const,
  fields: [
    {
      path: 'details.capacity',
      message: 'More places are taken than that: enter at least as many as are taken',
    },
  ],
};

/** Refuses a stale version, with the session as it is now. */
const changed = (current: HostedSession | null): Refusal => ({
  code: 'changed-meanwhile',
  ...(current && { current }),
});

/** One change of a session: read it, check the version, decide, commit, and show what it is now. */
export async function change(
  request: Request,
  step: SessionAct & keyof typeof rows,
  decide: Decide,
): Promise<Outcome<HostedSession>> {
  const { actor, at, params, body } = request;
  const { audit } = rows[step];
  const found = await readSession(params.id);
  const no = (refusal: Refusal) => settle(request, refuseAs(actor, audit, `session#${params.id}`, refusal));
  if (!found) return no(notHere);
  const now = hostedView(found.session, found.places, at);
  if (body.version !== found.session.version) return no(changed(now));
  const listed = move(sessionMoves, found.session.state, step);
  const decision = 'refusal' in listed ? listed : decide(found, { at, by: actor.id, newId: randomUUID });
  if (!decision || 'refusal' in decision) {
    const refusal = decision?.refusal ?? { code: 'not-possible-now' as const };
    return no({ ...refusal, current: now });
  }
  const lost = (failed: Item | null) => no(failed?.sk === 'PLACES' ? fewer : changed(null));
  const done = await settle(request, decision, lost);
  if ('refusal' in done) return done;
  const places = { ...found.places, capacity: done.reply.details.capacity };
  return { reply: hostedView(done.reply, places, at) };
}
