import { ownerAt } from '#shared/duty/on-duty';
import { caseChain } from '#functions/model/case/keys';
import { queue } from '#functions/model/message/message';
import { newTask } from '#functions/model/task/new-task';
import type { TaskItem } from '#functions/model/task/records';
import { readService } from '#functions/model/service/read-service';
import { keyFor } from '#functions/platform/keys/keys';
import type { Outcome } from '#functions/platform/store/decision';
import { settle } from '#functions/request/settle';
import { loadByLink } from './load.ts';

type LinkBody = { caseId: string; enquiryId: string; key: string };

type UnsignedRequest = { at: string; requestId: string; actor: null; body: LinkBody };

type Made = { received: true; reference: string; phone: string };

type TaskOf = {
  audit: string;
  kind: 'wrong-inbox' | 'phone-team';
  say: (team: string) => string;
  /** The number that was left, else the team's own from the Directory. */
  phone: string | null;
};

/**
 * The same words always give the same id, so that a repeat makes one task. It is keyed, because a telephone number
 * can be guessed from a plain hash.
 */
async function idOf(...words: string[]): Promise<string> {
  const hex = Buffer.from((await keyFor('look-up')).sign(words.join(' ')), 'base64url').toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}

/** The id of the open task for these words; a new one where that task is done. */
async function taskIdOf(tasks: readonly TaskItem[], words: string[]): Promise<string> {
  for (let nth = 0; ; nth++) {
    const id = await idOf(...words, ...(nth > 0 ? [String(nth)] : []));
    if (!tasks.some((task) => task.id === id && task.doneAt !== null)) return id;
  }
}

/** Makes a task for the hub from a message sent without signing in. It shows and opens nothing. */
export async function makeTask(request: UnsignedRequest, task: TaskOf): Promise<Outcome<Made>> {
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
        queue(
          { id: await idOf('notice', taskId), letter: 'task', recipient: { to: 'on-duty' }, ...about },
          at,
        ),
      ],
      audit: [
        {
          chain: caseChain(sent.id, sent.chainHead),
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
