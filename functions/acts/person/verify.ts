import { person as rows } from '#shared/contract/person';
import { move } from '#shared/lifecycle/moves';
import { verificationMoves, verificationState } from '#shared/lifecycle/person';
import { readPerson } from '#functions/model/person/read-person';
import { notHere, refuseAs } from '#functions/model/person/refuse-as';
import type { Act } from '#functions/request/act';
import { settle, stamp } from '#functions/request/settle';
import type { Refusal } from '#functions/platform/store/decision';
import { commit } from '#functions/platform/store/commit';
import { type WaitingCase, decideTasks, decideVerify } from './verify.decide.ts';
import { type OwnCase, ownCases } from './own-cases.ts';

/** Of some cases, those on which the task to verify the referrer is open. */
const waitingOf = (cases: readonly OwnCase[]): WaitingCase[] =>
  cases.flatMap(({ sent, task }) => (task ? [{ sent, task }] : []));

/**
 * Records that a referrer was verified, by whom and how. The tasks on their cases are completed part by part and the
 * person with the last, so that a repeat goes on where one stopped. Verifying twice changes nothing.
 */
export const verify: Act<typeof rows.verify> = async (request) => {
  const { actor, at, params, body } = request;
  const { person, acts } = await readPerson(params.id);
  const refused = (refusal: Refusal) =>
    settle(request, refuseAs(actor, rows.verify.audit, `person#${params.id}`, refusal));
  if (person?.role !== 'referrer') return refused(notHere);
  const step = move(verificationMoves, verificationState(person), 'verify');
  if ('refusal' in step && !person.verified) return refused(step.refusal);
  const about = { how: body.how, by: { id: actor.id, name: actor.person.name }, at };
  let last: WaitingCase[] = [];
  for await (const cases of ownCases(person.id, at)) {
    const decision = decideTasks({ ...about, waiting: last });
    if (decision && !(await commit(decision, stamp(request))).committed) return verify(request);
    last = waitingOf(cases);
  }
  if (!person.verified)
    return settle(request, decideVerify({ ...about, person, acts, waiting: last }), () => verify(request));
  // A case that was sent while they were being verified may have a task left.
  const left = decideTasks({ ...about, waiting: last });
  return left ? settle(request, left, () => verify(request)) : { reply: { verified: true } };
};
