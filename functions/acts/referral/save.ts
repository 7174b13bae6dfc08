import { referral } from '#shared/contract/referral';
import { caseMoves } from '#shared/lifecycle/case';
import { move } from '#shared/lifecycle/moves';
import type { DraftAnswers } from '#shared/referral/draft';
import { demonstration } from '#functions/model/service/demonstration';
import { notHere, refuseAs } from '#functions/model/person/refuse-as';
import type { Act } from '#functions/request/act';
import { bodyLimit } from '#functions/request/parse';
import { settle } from '#functions/request/settle';
import type { Refusal } from '#functions/platform/store/decision';
import { isSent } from '#functions/model/case/records';
import { type CaseRecord, readCase } from '#functions/model/case/read-case';
import { refuseDeleted } from './delete-draft.decide.ts';
import { decideSave, isNext, merge, withoutUnkept } from './save.decide.ts';

/** True where the saves together exceed what one request may carry or one item may hold. */
function isTooLarge(record: CaseRecord | null, changed: DraftAnswers): boolean {
  return Buffer.byteLength(JSON.stringify(merge(record?.draft?.answers ?? {}, changed))) > bodyLimit;
}

/** Saves a draft. A stale version is answered with what is stored, so that the page can merge and nothing is lost. */
export const save: Act<typeof referral.save> = async (request) => {
  const { actor, at, params, body } = request;
  const record = await readCase(params.id, at);
  const refused = (refusal: Refusal) =>
    settle(request, refuseAs(actor, referral.save.audit, `case#${params.id}`, refusal));
  if (record && record.case.referrerId !== actor.id) return refused(notHere);
  if (record?.case.state === 'deleted') return refused(refuseDeleted('save'));
  if (record && isSent(record.case)) {
    const current = { reference: record.case.reference };
    const step = move(caseMoves, record.case.state, 'save');
    if ('refusal' in step)
      return refused({ ...step.refusal, current, detail: 'This referral was already sent.' });
  }
  const follows = body.follows && withoutUnkept(body.follows, demonstration);
  if (
    body.version !== (record?.case.version ?? 0) &&
    !isNext(record?.draft?.answers ?? {}, body.answers, follows)
  ) {
    const current = { version: record?.case.version ?? 0, answers: record?.draft?.answers ?? {} };
    return refused({ code: 'changed-meanwhile', current });
  }
  const changed = withoutUnkept(body.answers, demonstration);
  if (isTooLarge(record, changed)) return { refusal: { code: 'too-large' } };
  const decision = decideSave(record, changed, { actorId: actor.id, at, id: params.id });
  // Somebody saved first: read again, and answer with what is stored now.
  return settle(request, decision, () => save(request));
};
