import { whyInWords } from '#shared/delivery/reasons';
import { suppressesTheAddress } from '#shared/delivery/states';
import { hearingSort } from '#shared/time/hearing';
import type { AddressItem } from '#functions/model/address/records';
import type { TeamItem } from '#functions/model/team/records';
import type { SentItem } from '#functions/model/case/records';
import type { TaskItem } from '#functions/model/task/records';
import { caseChain } from '#functions/model/case/keys';
import type { AuditDraft, Change } from '#functions/platform/store/decision';
import { type NewTask, newTask } from '#functions/model/task/new-task';
import { type MessageItem, messageChain, queue, stateOf } from './message.ts';
import type { Recipient } from './recipient.ts';
import { suppressionKey, addressKey } from '#functions/model/address/keys';
import { isInTrouble } from '#functions/model/index-keys';

/** The context of a failed mail, from which its task is made. `address` is the one that bounced, hashed. */
export type TroubleContext = {
  sent: SentItem | null;
  tasks: readonly TaskItem[];
  team: TeamItem | null;
  owner: string;
  /** The referrer's phone number. */
  referrersPhone: string | null;
  address: { hash: string; item: AddressItem | null } | null;
  newId: () => string;
};
export type Consequences = { changes: Change[]; audit: AuditDraft[] };

function suppressAddress(message: MessageItem, context: TroubleContext, at: string): Consequences {
  const { address } = context;
  const why = stateOf(message);
  if (!address || !suppressesTheAddress[why] || address.item?.suppressed) return { changes: [], audit: [] };
  const before = address.item;
  const item: AddressItem = {
    ...addressKey(suppressionKey(address.hash)),
    version: (before?.version ?? 0) + 1,
    id: before?.id ?? context.newId(),
    suppressed: true,
    recipient: message.recipient,
    why,
    since: message.facts[why as keyof MessageItem['facts']] ?? at,
    messageId: message.id,
    reference: message.reference,
    clearedBy: null,
    clearedAt: null,
  };
  const entry: AuditDraft = {
    chain: messageChain(message),
    act: 'address.marked',
    outcome: 'done',
    subject: `address#${item.id}`,
  };
  const expect = before ? { version: before.version } : ('absent' as const);
  return { changes: [{ do: 'put', table: 'Directory', item, expect }], audit: [entry] };
}

const whom: Record<Recipient['to'], string> = {
  team: 'a team that is no longer in the Directory',
  person: 'the person who referred her',
  member: 'a person who was admitted to a team',
  'on-duty': 'whoever is on duty',
  psychologist: 'the consultant psychologist',
  booking: 'somebody who booked a place',
};

const personOf = (recipient: Recipient): string | null =>
  recipient.to === 'person' || recipient.to === 'member' ? recipient.personId : null;

/** True where somebody is to phone there already: one open task for each team or person of a case. */
function isToBePhoned({ recipient }: MessageItem, { tasks, team }: TroubleContext): boolean {
  const personId = personOf(recipient);
  return tasks.some(
    (task) =>
      !task.doneAt &&
      ((team !== null && task.kind === 'phone-team' && task.teamId === team.id) ||
        (personId !== null && task.kind === 'mail-failed' && task.personId === personId)),
  );
}

/** The task for a failed mail, in words that name nobody. */
function taskFor(message: MessageItem, { team, owner, referrersPhone }: TroubleContext, at: string): NewTask {
  const why = whyInWords(stateOf(message), message.failure);
  if (team) {
    const other = team.secondInbox ? ' You can also send it to their second address.' : '';
    const say = `Phone ${team.name}: our email has not reached them. ${why} Ask for the duty worker and give the reference only.${other}`;
    return { kind: 'phone-team', say, dueAt: at, owner, phone: team.phone, teamId: team.id };
  }
  const say = `Our email to ${whom[message.recipient.to]} has not arrived. ${why} Phone instead.`;
  const { recipient } = message;
  const phone = recipient.to === 'person' ? referrersPhone : null;
  return { kind: 'mail-failed', say, dueAt: at, owner, phone, personId: personOf(recipient) };
}

/** The notice mail for the task; none where a notice mail itself failed, so that a broken inbox causes no loop. */
function noticeMail(message: MessageItem, sent: SentItem, newId: () => string, at: string): Change[] {
  if (message.letter === 'task') return [];
  const recipient = message.recipient.to === 'on-duty' ? 'psychologist' : 'on-duty';
  return [
    queue(
      {
        id: newId(),
        letter: 'task',
        recipient: { to: recipient },
        reference: message.reference,
        answerBy: at,
        caseId: sent.id,
        enquiryId: null,
        urgency: hearingSort(sent.hearing),
      },
      at,
    ),
  ];
}

/**
 * The consequences of a failed mail: a bounced address is suppressed, and once per mail a person gets a task to
 * phone. `before` is the message before the change.
 */
export function consequences(
  before: MessageItem,
  moved: MessageItem,
  context: TroubleContext,
  at: string,
): Consequences {
  const suppressed = suppressAddress(moved, context, at);
  const { sent, newId } = context;
  const entered = !isInTrouble(before) && isInTrouble(moved);
  if (!entered || !sent || isToBePhoned(moved, context)) return suppressed;
  const taskId = newId();
  const entry: AuditDraft = {
    chain: caseChain(sent.id, sent.chainHead),
    act: 'task.made',
    outcome: 'done',
    subject: `task#${taskId}`,
  };
  return {
    changes: [
      ...suppressed.changes,
      newTask(sent.id, taskId, taskFor(moved, context, at)),
      ...noticeMail(moved, sent, newId, at),
    ],
    audit: [...suppressed.audit, entry],
  };
}
