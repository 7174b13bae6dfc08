/** What a clock runs on: the first look at a case, and a team's first answer. */
export type ClockKind = 'case' | 'enquiry';

/** What silence turns into, step by step. The system itself writes to the team, its second address and its manager (H11). */
export type StepName =
  'phone' | 'nag' | 'second-address' | 'manager' | 'propose-call' | 'not-opened' | 'not-asked' | 'no-answer';

/**
 * When a step is taken: a fraction of the time left to the hearing, never after so many minutes of working time or,
 * with `firstLook`, after the time by which the receipt promises that somebody looks; and, for `atLeast` and `atMost`,
 * never sooner or later than so many plain minutes. `beforeHearing` counts working days back from the hearing instead,
 * as long as that is still to come. `yields` to the step after it, where that comes sooner.
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

export type ClockSettings = {
  /** First and last day (YYYY-MM-DD, London) on which a clock may start under these. */
  from: string;
  to: string | null;
  source: string;
  /** With fewer minutes than this to the hearing, `urgent` counts and email is the wrong first instrument. */
  urgentUnder: number;
  urgent: Record<ClockKind, readonly StepRule[]>;
  usual: Record<ClockKind, readonly StepRule[]>;
};

/** By first day. A clock keeps to the settings of the day on which it started. */
export const clockSettings: readonly ClockSettings[] = [
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

/** The settings that count on a day. Throws where none do. */
export function settingsOn(day: string, all: readonly ClockSettings[] = clockSettings): ClockSettings {
  const found = all.find((one) => one.from <= day && (one.to === null || day <= one.to));
  if (!found) throw new Error(`There are no clock settings for ${day}`);
  return found;
}
