import { person as rows } from '#shared/contract/person';
import { move } from '#shared/lifecycle/moves';
import { verificationMoves, verificationState } from '#shared/lifecycle/person';
import { readPerson } from '#functions/model/person/read-person';
import { notHere, refuseAs } from '#functions/model/person/refuse-as';
import type { Act } from '#functions/request/act';
import { settle } from '#functions/request/settle';
import type { Refusal } from '#functions/platform/store/decision';
import { index } from '#functions/platform/store/read';
import { type WaitingCase, decideVerify } from './verify.decide.ts';
import { loadSent } from '#functions/model/case/load-sent';
import { ownedBy, ownerOf } from '#functions/model/index-keys';
import { caseIdOf } from '#functions/model/case/keys';

// Each case takes three writes; a transaction allows a hundred.
const mostAtOnce = 30;

/** The referrer's cases on which the task to verify them is open. */
async function waitingCases(personId: string, at: string): Promise<WaitingCase[]> {
  const own = await index(ownedBy(ownerOf(personId)));
  const found = await Promise.all(own.map((one) => loadSent(caseIdOf(one), at)));
  return found
    .flatMap((one) => {
      const task = one?.record.tasks.find(({ kind, doneAt }) => kind === 'verify-referrer' && !doneAt);
      return one && task ? [{ sent: one.sent, task }] : [];
    })
    .slice(0, mostAtOnce);
}

/** Records that a referrer was verified, by whom and how. Verifying twice changes nothing. */
export const verify: Act<typeof rows.verify> = async (request) => {
  const { actor, at, params, body } = request;
  const { person, acts } = await readPerson(params.id);
  const refused = (refusal: Refusal) =>
    settle(request, refuseAs(actor, rows.verify.audit, `person#${params.id}`, refusal));
  if (person?.role !== 'referrer') return refused(notHere);
  if (person.verified) return { reply: { verified: true } };
  const step = move(verificationMoves, verificationState(person), 'verify');
  if ('refusal' in step) return refused(step.refusal);
  const waiting = await waitingCases(person.id, at);
  const by = { id: actor.id, name: actor.person.name };
  const decision = decideVerify({ person, acts, waiting, how: body.how, by, at });
  return settle(request, decision, () => verify(request));
};
