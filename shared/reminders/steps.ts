import { firstLookBy } from '#shared/case/first-look';
import { type Hearing, hearingInstant, timeLeft } from '#shared/time/hearing';
import { londonClock, londonDay, londonInstant } from '#shared/time/london';
import { addWorkingDays } from '#shared/time/working-days';
import { addWorkingMinutes, intoWorkingHours, workingMinutesBetween } from '#shared/time/working-hours';
import { later } from '#shared/time/later';
import {
  type ReminderKind,
  type ReminderSettings,
  type StepName,
  type StepRule,
  settingsOn,
} from './settings.ts';

export type Step = { name: StepName; at: string };

const earliest = (one: string, other: string) => (one < other ? one : other);
const latest = (one: string, other: string) => (one > other ? one : other);

/** The least minutes of a step, where the time to the hearing allows them. */
const leastOf = ({ atLeast = 0 }: StepRule, left: number) => (left === 0 || atLeast < left ? atLeast : 0);

function urgentInstant(rule: StepRule, startedAt: string, left: number): string {
  const minutes = Math.max(leastOf(rule, left), left * rule.fraction);
  return later(startedAt, Math.min(minutes, rule.atMost ?? Infinity));
}

/** A fraction of the working time to the hearing; of all the time where there is no working time before it. */
function shareOf({ fraction, workingMinutes = Infinity }: StepRule, startedAt: string, hearingAt: string) {
  const working = workingMinutesBetween(startedAt, hearingAt);
  if (working > 0) return addWorkingMinutes(startedAt, Math.min(working * fraction, workingMinutes));
  return later(startedAt, ((Date.parse(hearingAt) - Date.parse(startedAt)) / 60_000) * fraction);
}

function usualInstant(rule: StepRule, startedAt: string, hearing: Hearing): string {
  const hearingAt = hearingInstant(hearing);
  if (rule.beforeHearing !== undefined) {
    const day = addWorkingDays(hearing.day, -rule.beforeHearing);
    const before = londonInstant(day, londonClock(hearingAt));
    if (before > startedAt) return intoWorkingHours(before);
  }
  const share = shareOf(rule, startedAt, hearingAt);
  const at = rule.firstLook ? earliest(share, firstLookBy(hearing, startedAt)) : share;
  return latest(at, later(startedAt, rule.atLeast ?? 0));
}

/**
 * The instants (UTC ISO) of the reminder steps, in order: fractions of the time left to the hearing, limited by the
 * working-day figures (B5), on working days where there are any.
 */
export function stepsOf(
  kind: ReminderKind,
  startedAt: string,
  hearing: Hearing,
  settings: ReminderSettings = settingsOn(londonDay(startedAt)),
): Step[] {
  const left = Math.max(0, timeLeft(hearing, startedAt));
  const urgent = left < settings.urgentUnder;
  const rules = urgent ? settings.urgent[kind] : settings.usual[kind];
  const instantOf = (rule: StepRule) =>
    urgent ? urgentInstant(rule, startedAt, left) : usualInstant(rule, startedAt, hearing);
  const steps: Step[] = [];
  for (const [place, rule] of rules.entries()) {
    const after = rule.yields && rules[place + 1];
    const at = after ? earliest(instantOf(rule), instantOf(after)) : instantOf(rule);
    steps.push({ name: rule.step, at: latest(at, steps.at(-1)?.at ?? startedAt) });
  }
  return steps;
}
