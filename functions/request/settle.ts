import type { SignedIn } from '#functions/model/person/signed-in';
import { refuseAs } from '#functions/model/person/refuse-as';
import type { Stamp } from '#functions/platform/audit/entry';
import { type Committed, commit } from '#functions/platform/store/commit';
import type { Decision, Item, Outcome } from '#functions/platform/store/decision';

type Settled = { actor: SignedIn | null; at: string; requestId: string };

/** Refuses because somebody was faster; like any refusal it is recorded in the caller's own chain. */
async function overtaken<R>(request: Settled, [{ act, subject }]: Decision<R>['audit']): Promise<Outcome<R>> {
  const refusal = { code: 'changed-meanwhile' as const };
  const { actor } = request;
  if (actor) await commit(refuseAs(actor, act, subject, refusal), stamp(request));
  return { refusal };
}

/** Commits a decision and gives its outcome, or what `lost` makes of the item that prevented it. */
export async function settle<R>(
  request: Settled,
  decision: Decision<R>,
  lost: (failed: Item | null) => Outcome<R> | Promise<Outcome<R>> = () => overtaken(request, decision.audit),
): Promise<Outcome<R>> {
  const done: Committed = await commit(decision, stamp(request));
  return done.committed ? decision.outcome : lost(done.failed);
}

/** Who acted, when and in which request, for the audit. A caller who is not signed in is `anonymous`. */
export function stamp(request: { actor: SignedIn | null; at: string; requestId: string }): Stamp {
  const { actor, at, requestId } = request;
  return {
    at,
    actor: { id: actor?.id ?? 'anonymous', role: actor?.person?.role ?? 'none' },
    request: requestId,
  };
}
