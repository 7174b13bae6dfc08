import { describe, expect, it } from 'vitest';
import { decidePair, latestDecision } from '#functions/acts/case/decide-match.decide';
import type { MatchDecisionItem } from '#functions/model/case/match-records';
import { at, caseChain, put, sent } from '#test/support/items/case';

const other = sent({ pk: 'CASE#c2', id: 'c2', chainHead: { seq: 1, hash: 'other' } });
const decided = (of: string, beside: string) =>
  put('Referrals', {
    pk: `CASE#${of}`,
    sk: `MATCH#${beside}#000003`,
    otherId: beside,
    version: 3,
    decision: 'same-woman',
    by: 'hub',
    at,
  });
const entry = (chain: object, subject: string) => ({
  chain,
  act: 'case.match-decided',
  outcome: 'done',
  subject,
  version: { from: 2, to: 3 },
  fields: ['decision'],
  values: 'same-woman',
});

describe('whether two cases are of one woman', () => {
  it('is written on both, each beside the other, and remembered in the chain of each', () => {
    const pair = { one: sent(), other };
    expect(decidePair(pair, { version: 2, decision: 'same-woman' }, { by: 'hub', at })).toEqual({
      changes: [decided('c1', 'c2'), decided('c2', 'c1')],
      audit: [
        entry(caseChain, 'case#c2'),
        entry(
          {
            id: 'case#c2',
            table: 'Referrals',
            head: { pk: 'CASE#c2', sk: 'CASE' },
            chainHead: { seq: 1, hash: 'other' },
          },
          'case#c1',
        ),
      ],
      outcome: { reply: { decision: 'same-woman' } },
    });
  });

  it('is what was decided last, of that case', () => {
    const of = (otherId: string, version: number) => ({ otherId, version }) as MatchDecisionItem;
    const matchDecisions = [of('c2', 1), of('c2', 2), of('c3', 5)];
    expect(latestDecision({ matchDecisions }, 'c2')).toEqual(of('c2', 2));
    expect(latestDecision({ matchDecisions }, 'c4')).toBeUndefined();
  });
});
