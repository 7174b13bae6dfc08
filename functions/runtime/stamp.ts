import type { Stamp } from '#functions/audit/entry';
import type { SignedIn } from './act.ts';

/** Who did it, when and in which request, for the audit. Nobody signed in is `anonymous`. */
export function stamp(request: { actor: SignedIn | null; at: string; requestId: string }): Stamp {
  const { actor, at, requestId } = request;
  return {
    at,
    actor: { id: actor?.id ?? 'anonymous', role: actor?.person?.role ?? 'none' },
    request: requestId,
  };
}
