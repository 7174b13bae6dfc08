import { enquiry as rows } from '#shared/contract/enquiry';
import { ownerAt } from '#shared/duty/on-duty';
import type { Act, ActRequest } from '#functions/request/act';
import { settle } from '#functions/request/settle';
import type { Outcome, Refusal } from '#functions/platform/store/decision';
import { type Came, comeByLink, countUse } from './by-link.ts';
import { idOf, taskIdOf } from './link-task-id.ts';
import { type Left, decidePhoneMe, openCall, whatOf } from './phone-me.decide.ts';

const enough = (phone: string): Refusal => ({
  code: 'too-many',
  detail: `We have several numbers from this link already. Phone ${phone}.`,
});

async function leave(
  request: ActRequest<typeof rows.phoneMe>,
  { found, service: { rota, teams } }: Came,
): Promise<Outcome<Left>> {
  const { at, body } = request;
  const { record, enquiry } = found;
  const what = whatOf(openCall(found), body.phone);
  if (what === 'enough') return { refusal: enough(rota.phone) };
  if (what === 'known') return { reply: { received: true, reference: enquiry.reference, phone: rota.phone } };
  const taskId = await taskIdOf(record.tasks, ['phone-team', enquiry.id]);
  const noticeId = await idOf('notice', openCall(found)?.id ?? taskId);
  const decision = decidePhoneMe(found, body.phone, {
    at,
    owner: ownerAt(rota, at),
    hubPhone: rota.phone,
    teamPhone: teams.find((team) => team.id === enquiry.teamId)?.phone ?? null,
    taskId,
    noticeId,
  });
  // Another number was quicker, or the task was done: read again, without counting the same use twice.
  return settle(request, decision, async () => {
    const now = await comeByLink(body, 'leave-number', at);
    return 'refusal' in now ? now : leave(request, now);
  });
}

/** “Please phone me on …”, without signing in: a number for the hub's one task to phone this team. */
export const phoneMe: Act<typeof rows.phoneMe> = async (request) => {
  const came = await comeByLink(request.body, 'leave-number', request.at);
  if ('refusal' in came) return came;
  const tooMany = await countUse(came, request.at);
  return tooMany ? { refusal: tooMany } : leave(request, came);
};
