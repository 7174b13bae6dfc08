/** What reminders are for: the first look at a case, and a team's first answer. */
export type ReminderKind = 'case' | 'enquiry';

/**
 * The steps taken while nobody answers. The system itself writes to the team, its second address and its manager
 * (H11).
 */
export type StepName =
  'phone' | 'nag' | 'second-address' | 'manager' | 'propose-call' | 'not-opened' | 'not-asked' | 'no-answer';

/**
 * When a step is due: at a fraction of the time left, at most `workingMinutes` after the start (or after the promised
 * first look), within `atLeast` and `atMost` minutes. `yields`: dropped where the next step comes sooner.
 */
export type StepRule = {
  step: StepName;
  fraction: number;
  workingMinutes?: number;
  atLeast?: number;
  atMost?: number;
  beforeHearing?: number;
  firstLook?: true;
  yields?: true;
};

export type ReminderSettings = {
  /** First and last day (YYYY-MM-DD, London) on which a schedule may start under these settings. */
  from: string;
  to: string | null;
  source: string;
  /** With fewer minutes than this to the hearing, `urgent` counts and email is the wrong first instrument. */
  urgentUnder: number;
  urgent: Record<ReminderKind, readonly StepRule[]>;
  usual: Record<ReminderKind, readonly StepRule[]>;
};

/** By first day. A schedule keeps the settings of the day on which it started. */
export const reminderSettings: readonly ReminderSettings[] = [
  {
    from: '2026-01-01',
    to: null,
    source: 'docs/requirements.md B5, H11',
    urgentUnder: 240,
    urgent: {
      case: [
        { step: 'not-opened', fraction: 0.25, atLeast: 10, atMost: 30 },
        { step: 'not-asked', fraction: 0.35, yields: true },
        { step: 'no-answer', fraction: 0.5 },
      ],
      enquiry: [
        { step: 'phone', fraction: 0 },
        { step: 'nag', fraction: 0.25, atLeast: 10 },
        { step: 'second-address', fraction: 0.4, atLeast: 15 },
        { step: 'manager', fraction: 0.5, atLeast: 20 },
        { step: 'propose-call', fraction: 0.65, atLeast: 25 },
      ],
    },
    usual: {
      case: [
        { step: 'not-opened', fraction: 0.25, atLeast: 10, workingMinutes: 480, firstLook: true },
        { step: 'not-asked', fraction: 0.4, workingMinutes: 960, yields: true },
        { step: 'no-answer', fraction: 0.75, atLeast: 30, beforeHearing: 3 },
      ],
      enquiry: [
        { step: 'nag', fraction: 0.25, atLeast: 10, workingMinutes: 480 },
        { step: 'second-address', fraction: 0.4, atLeast: 15, workingMinutes: 720 },
        { step: 'manager', fraction: 0.5, atLeast: 20, workingMinutes: 960 },
        { step: 'propose-call', fraction: 0.65, atLeast: 25, workingMinutes: 1440 },
      ],
    },
  },
];

/** The settings in force on a day. Throws where there are none. */
export function settingsOn(
  day: string,
  all: readonly ReminderSettings[] = reminderSettings,
): ReminderSettings {
  const found = all.find((one) => one.from <= day && (one.to === null || day <= one.to));
  if (!found) throw new Error(`There are no reminder settings for ${day}`);
  return found;
}
