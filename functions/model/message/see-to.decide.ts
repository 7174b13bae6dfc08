import type { OtherAddress } from '#shared/delivery/views';
import { decideErrand } from '#functions/model/job/job.decide';
import { decideMessage } from './message.decide.ts';
import type { ErrandItem } from '#functions/model/job/records';
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
 * Another try, to the same address or another of the Directory: a message of its own with an id of its own, so that
 * what is heard of the first stays with the first. Pure.
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

/** Starts an errand anew; what it has done already stays done. Pure. */
export function decideErrandAgain(errand: ErrandItem, { act, by, at }: SeeToContext): Decision<Reply> {
  const seenTo: SeenTo = { how: 'tried-again', by, at, next: null };
  const anew = { state: 'waiting', attempts: 0, dueAt: at, seenTo } as const;
  return {
    ...decideErrand(errand, anew, { act, at }),
    outcome: { reply: { id: errand.id, seenTo: true } },
  };
}

/** Hands the matter over to the phone: a task on the case where there is none yet, and no more mail. Pure. */
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
    chain: caseChain(sent.id, sent.tail),
    act: 'task.made',
    outcome: 'done',
    subject: `task#${taskId}`,
  };
  return settled(message, seenTo, { changes: [newTask(sent.id, taskId, task)], audit: [entry] }, ctx);
}
