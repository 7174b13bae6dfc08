import { refuseAs } from '#functions/model/person/refuse-as';
import { commit } from '#functions/platform/store/commit';
import type { ProblemCode } from '#shared/problem/problem';
import type { Row } from '#shared/contract/row';
import type { SignedIn } from '#functions/model/person/signed-in';
import { Refused } from './refused.ts';
import type { Middleware } from './context.ts';

/** Why a signed-in person may not call a row, or null where they may. */
export function whyNot(row: Row, actor: SignedIn, at: string): ProblemCode | null {
  const ended = actor.person?.endedAt;
  if (ended && ended <= at) return 'not-allowed';
  if (row.who === 'signed-in' || row.who === 'anyone') return null;
  if (!actor.person) return 'not-enrolled';
  return row.who.includes(actor.person.role) ? null : 'not-allowed';
}

/** Refuses callers the row does not allow, and records it in their own chain before answering. */
export function permission(): Middleware {
  return {
    before: async ({ context }) => {
      const { bound, actor, at, subject } = context.request;
      if (!actor) return;
      const code = whyNot(bound.row, actor, at);
      if (!code) return;
      const { audit } = bound.row;
      const act = typeof audit === 'string' ? audit : bound.name;
      const decision = refuseAs(actor, act, subject || bound.name, { code });
      await commit(decision, {
        at,
        actor: { id: actor.id, role: actor.person?.role ?? 'none' },
        request: context.awsRequestId,
      });
      throw new Refused({ code });
    },
  };
}
