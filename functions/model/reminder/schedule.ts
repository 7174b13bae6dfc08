import type { ReminderKind } from '#shared/reminders/settings';
import { stepsOf } from '#shared/reminders/steps';
import type { Hearing } from '#shared/time/hearing';
import type { ReminderItem } from './records.ts';
import { reminderKeys, isScheduled, unlisted } from '#functions/model/index-keys';
import { reminderKey } from './keys.ts';
import type { Change } from '#functions/platform/store/decision';

type Running = { caseId: string; kind: ReminderKind; enquiryId: string | null; hearing: Hearing };

const put = (item: ReminderItem, expect: 'absent' | { version: number }): Change => ({
  do: 'put',
  table: 'Referrals',
  item,
  expect,
});

/** Starts the reminders, in the transaction of the act that begins the wait. */
export function startReminders({ caseId, kind, enquiryId, hearing }: Running, at: string): Change {
  const [first] = stepsOf(kind, at, hearing);
  const item: ReminderItem = {
    ...reminderKey(caseId, { enquiryId, kind }),
    version: 1,
    kind,
    enquiryId,
    startedAt: at,
    hearing,
    stepsDone: 0,
    ...(first && reminderKeys(first.at)),
  };
  return put(item, 'absent');
}

/** The schedule with so many steps done: due again at the next, or finished and in no index. */
export function advancedReminder(reminder: ReminderItem, stepsDone: number): Change {
  const next = stepsOf(reminder.kind, reminder.startedAt, reminder.hearing)[stepsDone];
  const advanced = unlisted({ ...reminder, version: reminder.version + 1, stepsDone });
  const item: ReminderItem = next ? { ...advanced, ...reminderKeys(next.at) } : advanced;
  return put(item, { version: reminder.version });
}

/**
 * Stops the reminders of an enquiry (null: of the case), in the transaction of the act that ends the wait. A step in
 * progress then meets another version and is not taken.
 */
export function stopReminders(reminders: readonly ReminderItem[], enquiryId: string | null): Change[] {
  const running = reminders.find((one) => one.enquiryId === enquiryId && isScheduled(one));
  return running
    ? [advancedReminder(running, stepsOf(running.kind, running.startedAt, running.hearing).length)]
    : [];
}
