import { referral } from '#shared/contract/referral';
import { caseMoves } from '#shared/lifecycle/case';
import { move } from '#shared/lifecycle/moves';
import { readCase } from '#functions/model/case/read-case';
import { notHere, refuseAs } from '#functions/model/person/refuse-as';
import type { Refusal } from '#functions/platform/store/decision';
import type { Act } from '#functions/request/act';
import { settle } from '#functions/request/settle';
import { decideDelete } from './delete-draft.decide.ts';

/** Deletes the caller's own draft. A repeat gets the same answer; what was sent is never deleted. */
export const deleteDraft: Act<typeof referral.deleteDraft> = async (request) => {
  const { actor, at, params, body } = request;
  const record = await readCase(params.id, at);
  const refused = (refusal: Refusal) =>
    settle(request, refuseAs(actor, referral.deleteDraft.audit, `case#${params.id}`, refusal));
  if (record?.case.referrerId !== actor.id) return refused(notHere);
  const found = record.case;
  if (found.state === 'deleted') return { reply: { deletedAt: found.deletedAt } };
  const step = move(caseMoves, found.state, 'delete');
  if (found.state !== 'draft' || 'refusal' in step)
    return refused({
      ...('refusal' in step && step.refusal),
      code: 'not-possible-now',
      detail: 'This referral was already sent.',
    });
  if (body.version !== found.version)
    return refused({ code: 'changed-meanwhile', current: { version: found.version } });
  return settle(request, decideDelete(found, at), () => deleteDraft(request));
};
