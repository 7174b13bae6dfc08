import { cases } from '#shared/contract/case';
import { matchMoves } from '#shared/lifecycle/match';
import { move } from '#shared/lifecycle/moves';
import type { Act } from '#functions/request/act';
import { settle } from '#functions/request/settle';
import type { Refusal } from '#functions/platform/store/decision';
import { notHere, refuseAs } from '#functions/model/person/refuse-as';
import { decidePair, latestDecision } from './decide-match.decide.ts';
import { loadSent } from '#functions/model/case/load-sent';

/** Takes a person's decision on a possible match; a stale page is shown the current one. */
export const decideMatch: Act<typeof cases.decideMatch> = async (request) => {
  const { actor, at, params, body } = request;
  const [one, other] = await Promise.all([loadSent(params.id, at), loadSent(params.otherId, at)]);
  if (!one || !other || params.id === params.otherId) {
    return settle(request, refuseAs(actor, cases.decideMatch.audit, `case#${params.id}`, notHere));
  }
  const latest = latestDecision(one.record, params.otherId);
  const version = latest?.version ?? 0;
  const refused = (refusal: Refusal) => {
    const current = { version, decision: latest?.decision, decidedBy: latest?.by, decidedAt: latest?.at };
    return settle(
      request,
      refuseAs(actor, cases.decideMatch.audit, `case#${params.id}`, { ...refusal, current }),
    );
  };
  if (body.version !== version) return refused({ code: 'changed-meanwhile' });
  const step = move(matchMoves, latest?.decision ?? 'undecided', body.decision);
  if ('refusal' in step) return refused(step.refusal);
  const pair = { one: one.sent, other: other.sent };
  const decision = decidePair(pair, body, { by: actor.person.name, at });
  return settle(request, decision, () => decideMatch(request));
};
