import { type Decision, type Refusal, refuse } from '#functions/platform/store/decision';
import { personChain } from './records.ts';
import type { SignedIn } from './signed-in.ts';

/** Somebody else's record gets the same answer as no record, and both are recorded in the audit. */
export const notHere: Refusal = { code: 'not-found' };

/**
 * Refuses a signed-in person; the entry goes to that person's own chain.
 *
 * @example
 * if (!found) return settle(request, refuseAs(actor, rows.open.audit, `case#${params.id}`, notHere));
 */
export function refuseAs(actor: SignedIn, act: string, subject: string, refusal: Refusal): Decision<never> {
  return refuse(personChain(actor.id, actor.acts), act, subject, refusal);
}
