import type { SentItem } from '#functions/model/case/records';
import type { Change } from '#functions/platform/store/decision';
import { ownerKeys } from '#functions/model/index-keys';
import { deputyKey, matchKey, referenceKey } from '#functions/model/case/keys';

type Known = { matchKeys: readonly string[]; deputy: SentItem['deputy'] };

/** The look-up items: the reference, the keyed forms of her name and numbers, the deputy's list. */
export function lookUps(sent: SentItem, input: Known, at: string): Change[] {
  const reference: Change = {
    do: 'put',
    table: 'Referrals',
    item: { ...referenceKey(sent.reference), caseId: sent.id },
    expect: 'absent',
  };
  const matches = input.matchKeys.map((key): Change => ({
    do: 'put',
    table: 'Referrals',
    item: { ...matchKey(key, sent.id) },
    expect: 'anything',
  }));
  const deputy: Change[] = input.deputy
    ? [
        {
          do: 'put',
          table: 'Referrals',
          item: { ...deputyKey(sent.id), ...ownerKeys(input.deputy, at) },
          expect: 'anything',
        },
      ]
    : [];
  return [reference, ...matches, ...deputy];
}
