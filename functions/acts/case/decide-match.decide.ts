import { cases } from '#shared/contract/case';
import type { MatchDecisionItem } from '#functions/model/case/match-records';
import type { SentItem } from '#functions/model/case/records';
import { caseChain, matchDecisionKey } from '#functions/model/case/keys';
import type { AuditDraft, Change, Decision } from '#functions/platform/store/decision';
import type { CaseRecord } from '#functions/model/case/read-case';

type Verdict = MatchDecisionItem['decision'];
export type Pair = { one: SentItem; other: SentItem };

/** The latest decision about each other case; they are stored by case, oldest first. */
export const latestDecisions = ({ matchDecisions }: Pick<CaseRecord, 'matchDecisions'>) => [
  ...new Map(matchDecisions.map((decision) => [decision.otherId, decision])).values(),
];

/** The latest decision about another case, if any. */
export const latestDecision = ({ matchDecisions }: Pick<CaseRecord, 'matchDecisions'>, otherId: string) =>
  matchDecisions.findLast((decision) => decision.otherId === otherId);

/**
 * Records a person's decision on both cases; nothing is merged or overwritten. The audit does not say which it was,
 * because that is about two women. Pure.
 */
export function decidePair(
  { one, other }: Pair,
  { version, decision }: { version: number; decision: Verdict },
  { by, at }: { by: string; at: string },
): Decision<{ decision: Verdict }> {
  const put = (id: string, otherId: string): Change => {
    const item: MatchDecisionItem = {
      ...matchDecisionKey(id, otherId, version + 1),
      otherId,
      version: version + 1,
      decision,
      by,
      at,
    };
    return { do: 'put', table: 'Referrals', item, expect: 'absent' };
  };
  const entry = (of: SentItem, beside: SentItem): AuditDraft => ({
    chain: caseChain(of.id, of.chainHead),
    act: cases.decideMatch.audit,
    outcome: 'done',
    subject: `case#${beside.id}`,
    version: { from: version, to: version + 1 },
    fields: ['decision'],
    values: decision,
  });
  return {
    changes: [put(one.id, other.id), put(other.id, one.id)],
    audit: [entry(one, other), entry(other, one)],
    outcome: { reply: { decision } },
  };
}
