import type { OtherAddress } from '#shared/delivery/views';
import { decideJob } from '#functions/model/job/job.decide';
import { decideMessage } from './message.decide.ts';
import type { JobItem } from '#functions/model/job/records';
import { type MessageItem, type NewMessage, type SeenTo, queue } from './message.ts';
import type { SentItem } from '#functions/model/case/records';
import { caseChain } from '#functions/model/case/keys';
import type { AuditDraft, Change, Decided, Decision } from '#functions/platform/store/decision';
import { type NewTask, newTask } from '#functions/model/task/new-task';

type Reply = { id: string; seenTo: true };
export type SeeToContext = { act: string; by: string; at: string; newId: () => string };

function settled(
  message: MessageItem,
  seenTo: SeenTo,
  more: { changes: Change[]; audit: AuditDraft[] },
  { act, at }: SeeToContext,
): Decided<Reply> {
  const decided = decideMessage(message, { what: 'see-to', seenTo, audit: act }, at);
  if ('refusal' in decided) return decided;
  return {
    changes: [...decided.changes, ...more.changes],
    audit: [...decided.audit, ...more.audit],
    outcome: { reply: { id: message.id, seenTo: true } },
  };
}

/**
 * Sends again, to the same or another address of the Directory, as a new message: events about the first stay with
 * the first. Pure.
 */
export function decideAgain(
  message: MessageItem,
  address: OtherAddress | null,
  ctx: SeeToContext,
): Decided<Reply> {
  const { letter, recipient, reference, answerBy, caseId, enquiryId, booking, urgency } = message;
  const to = address && recipient.to === 'team' ? { ...recipient, address } : recipient;
  const id = ctx.newId();
  const same: NewMessage = {
    id,
    letter: address === 'manager' ? 'manager' : letter,
    recipient: to,
    reference,
    answerBy,
    caseId,
    enquiryId,
    urgency,
    insteadOf: message.id,
    ...(booking && { booking }),
  };
  const how = address ? 'other-address' : 'tried-again';
  const seenTo: SeenTo = { how, by: ctx.by, at: ctx.at, next: id };
  return settled(message, seenTo, { changes: [queue(same, ctx.at)], audit: [] }, ctx);
}

/** Restarts a job; what it has done already stays done. Pure. */
export function decideJobAgain(job: JobItem, { act, by, at }: SeeToContext): Decision<Reply> {
  const seenTo: SeenTo = { how: 'tried-again', by, at, next: null };
  const anew = { state: 'waiting', attempts: 0, dueAt: at, seenTo } as const;
  return {
    ...decideJob(job, anew, { act, at }),
    outcome: { reply: { id: job.id, seenTo: true } },
  };
}

/** Makes a task to phone, where there is none yet, and sends no more mail. Pure. */
export function decidePhone(
  message: MessageItem,
  sent: SentItem | null,
  task: NewTask | null,
  ctx: SeeToContext,
): Decided<Reply> {
  const seenTo: SeenTo = { how: 'phone', by: ctx.by, at: ctx.at, next: null };
  if (!sent || !task) return settled(message, seenTo, { changes: [], audit: [] }, ctx);
  const taskId = ctx.newId();
  const entry: AuditDraft = {
    chain: caseChain(sent.id, sent.chainHead),
    act: 'task.made',
    outcome: 'done',
    subject: `task#${taskId}`,
  };
  return settled(message, seenTo, { changes: [newTask(sent.id, taskId, task)], audit: [entry] }, ctx);
}
