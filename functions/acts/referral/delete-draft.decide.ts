import { referral } from '#shared/contract/referral';
import { type CaseAct, caseMoves } from '#shared/lifecycle/case';
import { listed, move } from '#shared/lifecycle/moves';
import { caseChain, draftKey } from '#functions/model/case/keys';
import type { DeletedItem, DraftItem } from '#functions/model/case/records';
import type { Decision, Refusal } from '#functions/platform/store/decision';

const detail = 'You deleted this draft. Nothing of it is kept.';

/** What a deleted draft answers to whoever opens it, and to every other act. */
export const gone: Refusal = { code: 'gone', detail };
export function refuseDeleted(act: CaseAct): Refusal {
  const step = move(caseMoves, 'deleted', act);
  return 'refusal' in step ? { ...step.refusal, detail } : gone;
}

/** Deletes a draft: what was typed goes at once, and what remains says only that there was one. Pure. */
export function decideDelete(
  { pk, sk, id, version, chainHead, referrerId }: DraftItem,
  at: string,
): Decision<{ deletedAt: string }> {
  const item: DeletedItem = {
    pk,
    sk,
    id,
    version: version + 1,
    chainHead,
    referrerId,
    state: listed(caseMoves, 'draft', 'delete') as 'deleted',
    deletedAt: at,
  };
  return {
    changes: [
      { do: 'put', table: 'Referrals', item, expect: { version } },
      { do: 'erase', table: 'Referrals', key: draftKey(id) },
    ],
    audit: [
      {
        chain: caseChain(id, chainHead),
        act: referral.deleteDraft.audit,
        outcome: 'done',
        subject: `case#${id}`,
        from: 'draft',
        to: 'deleted',
        version: { from: version, to: item.version },
      },
    ],
    outcome: { reply: { deletedAt: at } },
  };
}
