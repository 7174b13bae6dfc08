import { person as rows } from '#shared/contract/person';
import { move } from '#shared/lifecycle/moves';
import { verificationMoves, verificationState } from '#shared/lifecycle/person';
import { readPerson } from '#functions/model/person/read-person';
import { notHere, refuseAs } from '#functions/model/person/refuse-as';
import type { Act } from '#functions/request/act';
import { settle, stamp } from '#functions/request/settle';
import type { Refusal } from '#functions/platform/store/decision';
import { commit } from '#functions/platform/store/commit';
import { index } from '#functions/platform/store/read';
import { type WaitingCase, decideTasks, decideVerify } from './verify.decide.ts';
import { loadSent } from '#functions/model/case/load-sent';
import { ownedBy, ownerOf } from '#functions/model/index-keys';
import { caseIdOf } from '#functions/model/case/keys';

// Each case takes three writes; a transaction allows a hundred.
const mostAtOnce = 30;

/** The referrer's cases on which the task to verify them is open, in parts that one transaction can take. */
async function* waitingCases(personId: string, at: string): AsyncGenerator<WaitingCase[]> {
  const own = await index(ownedBy(ownerOf(personId)));
  for (let from = 0; from < own.length; from += mostAtOnce) {
    const some = own.slice(from, from + mostAtOnce);
    const found = await Promise.all(some.map((one) => loadSent(caseIdOf(one), at)));
    yield found.flatMap((one) => {
      const task = one?.record.tasks.find(({ kind, doneAt }) => kind === 'verify-referrer' && !doneAt);
      return one && task ? [{ sent: one.sent, task }] : [];
    });
  }
}

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
  for await (const waiting of waitingCases(person.id, at)) {
    const decision = decideTasks({ ...about, waiting: last });
    if (decision && !(await commit(decision, stamp(request))).committed) return verify(request);
    last = waiting;
  }
  if (!person.verified)
    return settle(request, decideVerify({ ...about, person, acts, waiting: last }), () => verify(request));
  // A case that was sent while they were being verified may have a task left.
  const left = decideTasks({ ...about, waiting: last });
  return left ? settle(request, left, () => verify(request)) : { reply: { verified: true } };
};
