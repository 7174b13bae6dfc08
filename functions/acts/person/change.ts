import { randomUUID } from 'node:crypto';
import { person as rows } from '#shared/contract/person';
import { ownerAt } from '#shared/duty/on-duty';
import type { SentItem } from '#functions/model/case/records';
import { readPerson } from '#functions/model/person/read-person';
import { notHere, refuseAs } from '#functions/model/person/refuse-as';
import { readService } from '#functions/model/service/read-service';
import { commit } from '#functions/platform/store/commit';
import type { Refusal } from '#functions/platform/store/decision';
import type { Act } from '#functions/request/act';
import { settle, stamp } from '#functions/request/settle';
import {
  casesToVerify,
  changedFields,
  decideChange,
  decideTasks,
  endsVerification,
} from './change.decide.ts';
import { meView } from './me.ts';
import { ownCases } from './own-cases.ts';

/**
 * A referrer corrects their own details. Where that ends their verification, the tasks to verify them anew are made
 * part by part and the person is changed with the last, so that a repeat goes on where one stopped. The same details
 * again change nothing.
 */
export const change: Act<typeof rows.change> = async (request) => {
  const { actor, at, body } = request;
  const { version, ...profile } = body;
  const refused = (refusal: Refusal) =>
    settle(request, refuseAs(actor, rows.change.audit, `person#${actor.id}`, refusal));
  // Read again, because the act comes back here where somebody was faster.
  const { person, acts } = await readPerson(actor.id);
  if (!person) return refused(notHere);
  if (changedFields(person, profile).length === 0) return { reply: meView(person) };
  if (version !== person.version) return refused({ code: 'changed-meanwhile', current: meView(person) });
  let last: SentItem[] = [];
  const toVerify = { owner: '', at, newId: randomUUID };
  if (endsVerification(person, profile)) {
    toVerify.owner = ownerAt((await readService()).rota, at);
    for await (const cases of ownCases(person.id, at)) {
      const decision = decideTasks(person, { ...toVerify, cases: last });
      if (decision && !(await commit(decision, stamp(request))).committed) return change(request);
      last = casesToVerify(cases);
    }
  }
  return settle(request, decideChange({ person, acts }, profile, { ...toVerify, cases: last }), () =>
    change(request),
  );
};
