import { enquiry as rows } from '#shared/contract/enquiry';
import { leftNumbersWords } from '#shared/enquiry/left-numbers';
import { linkSettings } from '#shared/enquiry/link';
import { dialLink } from '#shared/telephone/number';
import { foldPlain } from '#shared/text/fold';
import { caseChain } from '#functions/model/case/keys';
import { noticeToDuty } from '#functions/model/message/notice-mail';
import { newTask } from '#functions/model/task/new-task';
import type { TaskItem } from '#functions/model/task/records';
import type { Change, Decision } from '#functions/platform/store/decision';
import type { Found } from './load.ts';

export type Left = { received: true; reference: string; phone: string };
export type PhoneContext = {
  at: string;
  owner: string;
  hubPhone: string;
  /** The team's own phone number in the Directory. */
  teamPhone: string | null;
  /** The ids of a new task, and of the mail that tells of numbers left for the task. */
  taskId: string;
  noticeId: string;
};

/** The same for every way of writing one number, in any script’s digits. */
const dialled = (phone: string) => dialLink(phone) ?? foldPlain(phone);

/** The open task to phone the team that was asked: a case has one at most, whoever made it. */
export const openCall = ({ record, enquiry }: Found): TaskItem | undefined =>
  record.tasks.find(
    ({ kind, teamId, doneAt }) => kind === 'phone-team' && teamId === enquiry.teamId && doneAt === null,
  );

/** What comes of a number: nothing where the task has it, nor where it has as many as it takes. Pure. */
export function whatOf(task: TaskItem | undefined, phone: string): 'new' | 'known' | 'enough' {
  const numbers = task?.left?.numbers ?? [];
  if (numbers.some((one) => dialled(one) === dialled(phone))) return 'known';
  return numbers.length < linkSettings.numbersPerTask.value ? 'new' : 'enough';
}

/** The task with one more number; what it said before is kept. */
function withNumber(task: TaskItem, phone: string, { enquiry }: Found, teamPhone: string | null): Change {
  const { before, numbers } = task.left ?? { before: task.say, numbers: [] };
  const left = { before, numbers: [...numbers, phone] };
  const say = [before, leftNumbersWords(enquiry.teamName, left.numbers, teamPhone)].filter(Boolean).join(' ');
  const item: TaskItem = { ...task, version: task.version + 1, say, left };
  return { do: 'put', table: 'Referrals', item, expect: { version: task.version } };
}

function firstNumber({ sent, enquiry }: Found, phone: string, ctx: PhoneContext): Change {
  return newTask(sent.id, ctx.taskId, {
    kind: 'phone-team',
    say: leftNumbersWords(enquiry.teamName, [phone], ctx.teamPhone),
    dueAt: ctx.at,
    owner: ctx.owner,
    phone: ctx.teamPhone,
    teamId: enquiry.teamId,
    left: { before: '', numbers: [phone] },
  });
}

/**
 * Takes a telephone number left at an enquiry's link: one open task to phone that team holds them all, and one mail
 * tells of it until the task is done. Call where `whatOf` gave "new". Pure.
 */
export function decidePhoneMe(found: Found, phone: string, ctx: PhoneContext): Decision<Left> {
  const { sent, enquiry } = found;
  const task = openCall(found);
  const notice = { id: ctx.noticeId, letter: 'task', answerBy: enquiry.dueAt } as const;
  return {
    changes: [
      task ? withNumber(task, phone, found, ctx.teamPhone) : firstNumber(found, phone, ctx),
      ...(task?.left ? [] : [noticeToDuty(sent, notice, ctx.at)]),
    ],
    audit: [
      {
        chain: caseChain(sent.id, sent.chainHead),
        act: rows.phoneMe.audit,
        outcome: 'done',
        subject: `enquiry#${enquiry.id}`,
        values: phone,
      },
    ],
    outcome: { reply: { received: true, reference: enquiry.reference, phone: ctx.hubPhone } },
  };
}
