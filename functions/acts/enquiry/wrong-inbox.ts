import { enquiry as rows } from '#shared/contract/enquiry';
import { ownerAt } from '#shared/duty/on-duty';
import { caseChain } from '#functions/model/case/keys';
import { noticeToDuty } from '#functions/model/message/notice-mail';
import { newTask } from '#functions/model/task/new-task';
import type { Act } from '#functions/request/act';
import { settle } from '#functions/request/settle';
import type { Outcome } from '#functions/platform/store/decision';
import { comeByLink, countUse } from './by-link.ts';
import { idOf, taskIdOf } from './link-task-id.ts';

/** “This is not our inbox”, without signing in: one task for the hub until it is done. It shows and opens nothing. */
export const wrongInbox: Act<typeof rows.wrongInbox> = async (request) => {
  const { at, body } = request;
  const came = await comeByLink(body, 'say-wrong-inbox', at);
  if ('refusal' in came) return came;
  const tooMany = await countUse(came, at);
  if (tooMany) return { refusal: tooMany };
  const { found, service } = came;
  const { sent, record, enquiry } = found;
  const { rota, teams } = service;
  const taskId = await taskIdOf(record.tasks, ['wrong-inbox', enquiry.id, '']);
  const made: Outcome<{ received: true; reference: string; phone: string }> = {
    reply: { received: true, reference: enquiry.reference, phone: rota.phone },
  };
  const task = newTask(sent.id, taskId, {
    kind: 'wrong-inbox',
    say: `Somebody at the address of ${enquiry.teamName} says: this is not our inbox. Phone this team, or ask another.`,
    dueAt: at,
    owner: ownerAt(rota, at),
    phone: teams.find((team) => team.id === enquiry.teamId)?.phone ?? null,
    teamId: enquiry.teamId,
  });
  const notice = { id: await idOf('notice', taskId), letter: 'task', answerBy: enquiry.dueAt } as const;
  const entry = { act: rows.wrongInbox.audit, outcome: 'done', subject: `enquiry#${enquiry.id}` } as const;
  return settle(
    request,
    {
      changes: [task, noticeToDuty(sent, notice, at)],
      audit: [{ chain: caseChain(sent.id, sent.chainHead), ...entry }],
      outcome: made,
    },
    () => made,
  );
};
