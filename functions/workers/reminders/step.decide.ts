import type { StepName } from '#shared/reminders/settings';
import { stepsOf } from '#shared/reminders/steps';
import { caseMoves } from '#shared/lifecycle/case';
import { enquiryMoves } from '#shared/lifecycle/enquiry';
import { move } from '#shared/lifecycle/moves';
import { hearingInstant, hearingSort } from '#shared/time/hearing';
import type { TeamItem } from '#functions/model/team/records';
import { advancedReminder } from '#functions/model/reminder/schedule';
import { type NewMessage, queue } from '#functions/model/message/message';
import { currentAnswers } from '#functions/model/case/answers';
import { mailToReferrer } from '#functions/model/message/referrer-mail';
import type { ReminderItem } from '#functions/model/reminder/records';
import type { EnquiryItem } from '#functions/model/enquiry/records';
import type { SentItem } from '#functions/model/case/records';
import { caseChain } from '#functions/model/case/keys';
import type { Change, Decision, Refusal } from '#functions/platform/store/decision';
import { type NewTask, newTask } from '#functions/model/task/new-task';
import type { CaseRecord } from '#functions/model/case/read-case';
import { taskFor } from './words.ts';

export type Which = 'inbox' | 'second' | 'manager';

export type StepState = {
  sent: SentItem;
  record: CaseRecord;
  reminder: ReminderItem;
  team: TeamItem | null;
  /** The team's inboxes that mail may go to now: existing, not suppressed, not the same. */
  open: readonly Which[];
  /** The role of whoever is on duty now. */
  owner: string;
};
export type StepContext = { at: string; newId: () => string };

type StepResult = { changes: Change[]; skipped?: string };

function letterTo(
  { sent }: StepState,
  enquiry: EnquiryItem | null,
  letter: Pick<NewMessage, 'letter' | 'recipient'>,
  answerBy: string,
  { at, newId }: StepContext,
): Change {
  const urgency = hearingSort(sent.hearing);
  const about = { reference: sent.reference, caseId: sent.id, enquiryId: enquiry?.id ?? null };
  return queue({ id: newId(), ...letter, ...about, answerBy, urgency }, at);
}

/** One open task to phone a team is enough; one for another team, or for none, does not count. */
const isToBePhoned = ({ record, team }: StepState) =>
  record.tasks.some((task) => !task.doneAt && task.kind === 'phone-team' && task.teamId === team?.id);

/** True where somebody said since it was asked that this is the wrong inbox: a reminder there reaches nobody. */
const isWrongInbox = ({ record }: StepState, { teamId, askedAt }: EnquiryItem) =>
  record.tasks.some((task) => task.kind === 'wrong-inbox' && task.teamId === teamId && task.dueAt >= askedAt);

/** True where a person has already sent the question there: one message for each person and subject. */
const isWritten = ({ record }: StepState, which: Which, enquiry: EnquiryItem | null) =>
  which !== 'inbox' &&
  record.deliveries.some((one) => one.enquiryId === enquiry?.id && one.address === which && !one.trouble);

const wayOf: Partial<Record<StepName, { which: Which; letter: NewMessage['letter'] }>> = {
  nag: { which: 'inbox', letter: 'reminder' },
  'second-address': { which: 'second', letter: 'enquiry' },
  manager: { which: 'manager', letter: 'manager' },
};

/** One step as it applies now: a mail, a task, or nothing where the answer has come. */
function take(
  step: StepName,
  state: StepState,
  enquiry: EnquiryItem | null,
  next: string,
  ctx: StepContext,
): StepResult {
  const { sent, record, team, owner } = state;
  const task = (made: NewTask): Change => newTask(sent.id, ctx.newId(), made);
  const words = () => taskFor(step, { record, team, owner, at: ctx.at });
  const noticeMail = () =>
    letterTo(state, enquiry, { letter: 'task', recipient: { to: 'on-duty' } }, next, ctx);
  if (step === 'not-opened') {
    if (sent.openedAt) return { changes: [], skipped: 'opened' };
    const letter = { letter: 'not-opened', recipient: { to: 'psychologist' } } as const;
    const changes = [task(words()), letterTo(state, null, letter, next, ctx)];
    const mail = { id: ctx.newId(), letter: 'not-opened-yet', answerBy: next, enquiryId: null } as const;
    const told = mailToReferrer(sent, currentAnswers(record.sections), mail, ctx.at);
    return { changes: [...changes, ...told] };
  }
  if (step === 'not-asked' && record.enquiries.length > 0) return { changes: [], skipped: 'asked' };
  if (step === 'no-answer' && record.enquiries.some(({ state: now }) => now === 'can-look'))
    return { changes: [], skipped: 'answered' };
  if (step === 'nag' && enquiry && isWrongInbox(state, enquiry))
    return { changes: [], skipped: 'wrong-inbox' };
  const way = wayOf[step];
  if (way && team) {
    if (!state.open.includes(way.which)) return { changes: [], skipped: 'no-address' };
    if (isWritten(state, way.which, enquiry)) return { changes: [], skipped: 'written' };
    const address = way.which === 'inbox' ? {} : { address: way.which };
    const letter = { letter: way.letter, recipient: { to: 'team', teamId: team.id, ...address } } as const;
    return { changes: [letterTo(state, enquiry, letter, next, ctx)] };
  }
  if (step === 'phone')
    return isToBePhoned(state) ? { changes: [], skipped: 'has-task' } : { changes: [task(words())] };
  return { changes: [task(words()), noticeMail()] };
}

/** Why a case or an enquiry gets no more reminders, or null where it does. */
function whyNotRemind(sent: SentItem, enquiry: EnquiryItem | null): Refusal | null {
  const step = enquiry ? move(enquiryMoves, enquiry.state, 'remind') : move(caseMoves, sent.state, 'remind');
  return 'refusal' in step ? step.refusal : null;
}

/**
 * Decides the next due step on the case as it is now: each step reminds once, and they end where the table lists no
 * reminder. The schedule's version is the condition, so that an answer given meanwhile wins. Pure.
 */
export function decideStep(
  state: StepState,
  ctx: StepContext,
): Decision<Refusal | null> & { outcome: { reply: Refusal | null } } {
  const { sent, record, reminder } = state;
  const enquiry = record.enquiries.find((one) => one.id === reminder.enquiryId) ?? null;
  const steps = stepsOf(reminder.kind, reminder.startedAt, reminder.hearing);
  const step = steps[reminder.stepsDone];
  const unlisted = whyNotRemind(sent, enquiry);
  const over = !step || unlisted !== null || (reminder.kind === 'enquiry' && !enquiry);
  // Where several steps are due at once, the next of them may be past as well.
  const toCome = [
    ...steps.slice(reminder.stepsDone + 1).map(({ at }) => at),
    hearingInstant(reminder.hearing),
  ];
  const nextAt = toCome.find((instant) => instant > ctx.at) ?? ctx.at;
  const wanted = enquiry && enquiry.dueAt > ctx.at ? enquiry.dueAt : nextAt;
  const result = over ? { changes: [], skipped: 'over' } : take(step.name, state, enquiry, wanted, ctx);
  return {
    changes: [advancedReminder(reminder, over ? steps.length : reminder.stepsDone + 1), ...result.changes],
    audit: [
      {
        chain: caseChain(sent.id, sent.chainHead),
        act: over ? 'clock.stopped' : `clock.${step.name}`,
        outcome: 'done',
        subject: enquiry ? `enquiry#${enquiry.id}` : `case#${sent.id}`,
        ...(result.skipped && { fields: [`skipped:${result.skipped}`] }),
      },
    ],
    outcome: { reply: unlisted },
  };
}
