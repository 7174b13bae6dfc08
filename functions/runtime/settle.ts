import { personChain } from '#functions/directory/records';
import { type Committed, commit } from '#functions/storage/commit';
import { type Decision, type Item, type Outcome, refuse } from '#functions/storage/decision';
import type { SignedIn } from './act.ts';
import { stamp } from './stamp.ts';

type Asked = { actor: SignedIn | null; at: string; requestId: string };

/** Somebody was faster: a refusal like any other, and her own chain remembers it. */
async function overtaken<R>(request: Asked, [{ act, subject }]: Decision<R>['audit']): Promise<Outcome<R>> {
  const refusal = { code: 'changed-meanwhile' as const };
  const { actor } = request;
  if (actor) await commit(refuse(personChain(actor.id, actor.acts), act, subject, refusal), stamp(request));
  return { refusal };
}

/** Commits a decision and gives its outcome, or what `lost` makes of the item that stood in the way. */
export async function settle<R>(
  request: Asked,
  decision: Decision<R>,
  lost: (failed: Item | null) => Outcome<R> | Promise<Outcome<R>> = () => overtaken(request, decision.audit),
): Promise<Outcome<R>> {
  const done: Committed = await commit(decision, stamp(request));
  return done.committed ? decision.outcome : lost(done.failed);
}
