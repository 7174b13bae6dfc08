import { ownerAt } from '#shared/duty/on-duty';
import { caseChain } from '#functions/model/case/keys';
import { queue } from '#functions/model/message/message';
import { newTask } from '#functions/model/task/new-task';
import type { TaskItem } from '#functions/model/task/records';
import { readService } from '#functions/model/team/service';
import { keyFor } from '#functions/platform/keys/keys';
import type { Outcome } from '#functions/platform/store/decision';
import { settle } from '#functions/request/settle';
import { loadByLink } from './load.ts';

type Said = { caseId: string; enquiryId: string; key: string };

type Asked = { at: string; requestId: string; actor: null; body: Said };

type Made = { received: true; reference: string; phone: string };

type TaskOf = {
  audit: string;
  kind: 'wrong-inbox' | 'phone-team';
  say: (team: string) => string;
  /** The number that was left; without one it is the team's own, as the Directory has it. */
  phone: string | null;
};

/**
 * A UUID-shaped id that the same words always give, so that a scanner's or an impatient repeat makes one task. Keyed,
 * because a telephone number is guessed back from a plain hash.
 */
async function idOf(...words: string[]): Promise<string> {
  const hex = Buffer.from((await keyFor('look-up')).sign(words.join(' ')), 'base64url').toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}

/** The id of the task for these words: that of the one still open, else a new one, for what was done is done. */
async function taskIdOf(tasks: readonly TaskItem[], words: string[]): Promise<string> {
  for (let nth = 0; ; nth++) {
    const id = await idOf(...words, ...(nth > 0 ? [String(nth)] : []));
    if (!tasks.some((task) => task.id === id && task.doneAt !== null)) return id;
  }
}

/** Turns what somebody says without signing in into a task for the hub. It reveals nothing and opens nothing. */
export async function makeTask(request: Asked, task: TaskOf): Promise<Outcome<Made>> {
  const { at, body } = request;
  const found = await loadByLink(body, at);
  if (!found) return { refusal: { code: 'not-found' } };
  const { rota, teams } = await readService();
  const { sent, record, enquiry } = found;
  const taskId = await taskIdOf(record.tasks, [task.kind, enquiry.id, task.phone ?? '']);
  const teamPhone = teams.find((team) => team.id === enquiry.teamId)?.phone ?? null;
  const made: Outcome<Made> = { reply: { received: true, reference: enquiry.reference, phone: rota.phone } };
  const about = { reference: sent.reference, answerBy: enquiry.dueAt, caseId: sent.id, enquiryId: null };
  return settle(
    request,
    {
      changes: [
        newTask(sent.id, taskId, {
          kind: task.kind,
          say: task.say(enquiry.teamName),
          dueAt: at,
          owner: ownerAt(rota, at),
          phone: task.phone ?? teamPhone,
          teamId: enquiry.teamId,
        }),
        queue({ id: await idOf('bell', taskId), letter: 'task', recipient: { to: 'on-duty' }, ...about }, at),
      ],
      audit: [
        {
          chain: caseChain(sent.id, sent.tail),
          act: task.audit,
          outcome: 'done',
          subject: `enquiry#${enquiry.id}`,
          ...(task.phone && { values: task.phone }),
        },
      ],
      outcome: made,
    },
    () => made,
  );
}
