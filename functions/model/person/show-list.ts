import type { Decision } from '#functions/platform/store/decision';
import { personChain } from './records.ts';
import type { SignedIn } from './signed-in.ts';

/** Shows a list; the ids shown are recorded in the chain of the person who asked. */
export function showList<I extends { id: string }>(
  actor: SignedIn,
  act: string,
  subject: string,
  items: I[],
): Decision<{ items: I[] }> {
  const chain = personChain(actor.id, actor.acts);
  const values = items.map(({ id }) => id);
  return {
    changes: [],
    audit: [{ chain, act, outcome: 'seen', subject, values }],
    outcome: { reply: { items } },
  };
}
