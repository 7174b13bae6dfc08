import type { ReminderKind } from '#shared/reminders/settings';
import type { Hearing } from '#shared/time/hearing';
import type { ReminderKeys } from '#functions/model/index-keys';
import type { reminderKey } from './keys.ts';

/** The reminder schedule of a case or an enquiry: the steps taken while nobody answers. */
export type ReminderItem = ReturnType<typeof reminderKey> &
  Partial<ReminderKeys> & {
    version: number;
    kind: ReminderKind;
    enquiryId: string | null;
    startedAt: string;
    hearing: Hearing;
    /** How many of its steps were done. */
    stepsDone: number;
  };
