import type { SentItem } from '#functions/model/case/records';
import type { Change } from '#functions/platform/store/decision';

type Known = { matchKeys: readonly string[]; deputy: string | null };

/** What can be looked up later: the reference, the keyed forms of her name and numbers, the deputy's list. */
export function lookUps(sent: SentItem, input: Known, at: string): Change[] {
  const reference: Change = {
    do: 'put',
    table: 'Referrals',
    item: { pk: `REFERENCE#${sent.reference}`, sk: 'REFERENCE', caseId: sent.id },
    expect: 'absent',
  };
  const matches = input.matchKeys.map((key): Change => ({
    do: 'add',
    table: 'Referrals',
    key: { pk: key, sk: 'MATCH' },
    to: 'cases',
    value: sent.id,
  }));
  const deputy: Change[] = input.deputy
    ? [
        {
          do: 'put',
          table: 'Referrals',
          item: { pk: sent.pk, sk: 'DEPUTY', referrer: input.deputy, referrerSort: at },
          expect: 'anything',
        },
      ]
    : [];
  return [reference, ...matches, ...deputy];
}
