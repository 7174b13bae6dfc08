import { currentAnswers } from '#functions/model/case/answers';
import { isSent } from '#functions/model/case/records';
import { randomBytes, randomUUID } from 'node:crypto';
import { referral } from '#shared/contract/referral';
import { caseMoves } from '#shared/lifecycle/case';
import { move } from '#shared/lifecycle/moves';
import { newReference } from '#shared/identifiers/case-reference';
import { outstanding } from '#shared/case/outstanding';
import { demonstrationFrontDoors, frontDoorRows } from '#shared/reference/front-doors';
import type { Answers } from '#shared/referral/answers';
import { checkAgainstToday } from '#shared/referral/today';
import type { Receipt } from '#shared/referral/views';
import { demonstration } from '#functions/model/service/demonstration';
import { notHere, refuseAs } from '#functions/model/person/refuse-as';
import { canonical } from '#functions/platform/audit/entry';
import { dutyNow, readService } from '#functions/model/service/read-service';
import { addressHash } from '#functions/model/address/address-hash';
import { matchKeys } from '#functions/model/case/match-keys';
import { keyFor } from '#functions/platform/keys/keys';
import type { Act, ActRequest } from '#functions/request/act';
import { settle } from '#functions/request/settle';
import type { Outcome, Refusal } from '#functions/platform/store/decision';
import { type CaseRecord, readCase } from '#functions/model/case/read-case';
import { refuseDeleted } from './delete-draft.decide.ts';
import { decideSubmit } from './submit.decide.ts';
import { receipt } from './receipt.ts';
import { deputyOf } from '#functions/model/index-keys';

type Row = typeof referral.submit;
type Request = ActRequest<Row>;

/** The councils' safeguarding contacts; the demonstration's numbers reach nobody. */
const doors = demonstration ? demonstrationFrontDoors : frontDoorRows;

/**
 * A repeat: the same content gets the same receipt, other content is shown what was sent, and another person's id is
 * not found.
 */
async function repeat(request: Request, record: CaseRecord, content: string): Promise<Outcome<Receipt>> {
  const { actor, at } = request;
  const sent = record.case;
  if (sent.referrerId !== actor.id || !isSent(sent)) {
    return settle(request, refuseAs(actor, referral.submit.audit, `case#${request.body.id}`, notHere));
  }
  const answers = currentAnswers(record.sections);
  if (sent.content !== content) {
    const step = move(caseMoves, sent.state, 'submit');
    const refusal: Refusal = {
      ...('refusal' in step && step.refusal),
      code: 'sent-differently',
      current: { reference: sent.reference, answers },
    };
    return settle(request, refuseAs(actor, referral.submit.audit, `case#${sent.id}`, refusal));
  }
  const { rota } = await readService();
  return {
    reply: receipt({
      sent,
      outstanding: outstanding(answers as Answers),
      teamAsked: record.enquiries.length > 0,
      safeguardingOwed: record.tasks.some((task) => task.kind === 'safeguarding' && !task.doneAt),
      verified: actor.person.verified !== null,
      duty: dutyNow(rota, at),
    }),
  };
}

async function first(
  request: Request,
  record: CaseRecord | null,
  content: string,
): Promise<Outcome<Receipt>> {
  const { actor, at, body } = request;
  const { answers, id, version } = body;
  const draft = record?.case.state === 'draft' ? record.case : null;
  if (draft && draft.referrerId !== actor.id)
    return settle(request, refuseAs(actor, referral.submit.audit, `case#${id}`, notHere));
  if (version !== (draft?.version ?? 0)) {
    const current = { version: draft?.version ?? 0, answers: record?.draft?.answers ?? {} };
    const refusal = { code: 'changed-meanwhile' as const, current };
    return settle(request, refuseAs(actor, referral.submit.audit, `case#${id}`, refusal));
  }
  const { teams, rota } = await readService();
  const decision = decideSubmit(
    { draft, teams, duty: dutyNow(rota, at), doors },
    {
      id,
      answers,
      content,
      matchKeys: await matchKeys({
        familyName: answers.familyName ?? '',
        givenNames: answers.givenNames ?? '',
        dateOfBirth: answers.dateOfBirth ?? null,
        nhsNumber: answers.nhsNumber ?? null,
        crn: answers.crn ?? null,
      }),
      deputy: answers.deputyEmail ? deputyOf(await addressHash(answers.deputyEmail)) : null,
    },
    { actor: actor.person, at, reference: newReference(randomBytes(32)), newId: randomUUID },
  );
  // Somebody was faster: read again, to find what was sent or the draft as changed elsewhere.
  return settle(request, decision, () => submit(request));
}

/** Sends a referral: case, audit entry and mails in one transaction. */
export const submit: Act<Row> = async (request) => {
  const { at, body } = request;
  const record = await readCase(body.id, at);
  const content = (await keyFor('digest')).sign(canonical(body.answers));
  if (record?.case.state === 'deleted' && record.case.referrerId === request.actor.id)
    return settle(
      request,
      refuseAs(request.actor, referral.submit.audit, `case#${body.id}`, refuseDeleted('submit')),
    );
  if (record && record.case.state !== 'draft') return repeat(request, record, content);
  const fields = checkAgainstToday(body.answers, at, demonstration);
  if (fields.length > 0) {
    return {
      refusal: {
        code: 'malformed',
        fields: fields.map((field) => ({ ...field, path: `answers.${field.path}` })),
      },
    };
  }
  return first(request, record, content);
};
