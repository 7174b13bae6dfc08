import type { ReminderKind } from '#shared/reminders/settings';
import { casePk } from '#functions/model/case/keys';

/** One reminder schedule for each enquiry, and one of each other kind for the case. */
export const reminderKey = (caseId: string, of: { enquiryId: string | null; kind: ReminderKind }) =>
  ({ pk: casePk(caseId), sk: `REMINDER#${of.enquiryId ?? of.kind}` }) as const;
