import type { HostedSession } from '#shared/outreach/views';
import { personChain } from '#functions/model/person/records';
import type { Enrolled } from '#functions/model/person/signed-in';
import { type Decision, type Refusal, refuse } from '#functions/platform/store/decision';

/** A refusal of a host, remembered in her own chain. */
export function refused(actor: Enrolled, act: string, id: string, refusal: Refusal): Decision<never> {
  return refuse(personChain(actor.id, actor.acts), act, `session#${id}`, refusal);
}

export const notHere: Refusal = { code: 'not-found' };

/** Somebody changed the session meanwhile: what it is now goes with the refusal. */
export const changed = (current: HostedSession | null): Refusal => ({
  code: 'changed-meanwhile',
  ...(current && { current }),
});
