import { cases } from '#shared/contract/casework';
import type { Act } from '#functions/runtime/act';
import { settle } from '#functions/runtime/settle';
import { type MatchDecisionItem, caseChain, casePk } from '#functions/storage/case-items';
import { loadSent, notHere } from './load.ts';

/** Records on both cases what a person decided; nothing is merged. The latest decision stands, every one is in the audit. */
export const decideMatch: Act<typeof cases.decideMatch> = async (request) => {
  const { actor, at, params, body } = request;
  const [one, other] = await Promise.all([loadSent(params.id, at), loadSent(params.otherId, at)]);
  if (!one || !other || params.id === params.otherId) {
    return settle(request, notHere(actor, cases.decideMatch.audit, params.id));
  }
  const item = (id: string, otherId: string): MatchDecisionItem => ({
    pk: casePk(id),
    sk: `MATCH#${otherId}`,
    otherId,
    decision: body.decision,
    by: actor.person.name,
    at,
  });
  const entry = (id: string, otherId: string, tail: typeof one.sent.tail) => ({
    chain: caseChain(id, tail),
    act: cases.decideMatch.audit,
    outcome: 'done' as const,
    subject: `case#${otherId}`,
    fields: [body.decision],
  });
  const put = (id: string, otherId: string) =>
    ({ do: 'put', table: 'Referrals', item: item(id, otherId), expect: 'anything' }) as const;
  return settle(request, {
    changes: [put(params.id, params.otherId), put(params.otherId, params.id)],
    audit: [
      entry(params.id, params.otherId, one.sent.tail),
      entry(params.otherId, params.id, other.sent.tail),
    ],
    outcome: { reply: { decision: body.decision } },
  });
};
