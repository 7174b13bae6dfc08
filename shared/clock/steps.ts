import { type Hearing, hearingInstant, timeLeft } from '#shared/time/hearing';
import { londonClock, londonDay, londonInstant } from '#shared/time/london';
import { addWorkingDays } from '#shared/time/working-days';
import { addWorkingMinutes, intoWorkingHours } from '#shared/time/working-hours';
import { type ClockKind, type ClockSettings, type StepName, type StepRule, settingsOn } from './settings.ts';

export type Step = { name: StepName; at: string };

const plus = (at: string, minutes: number) => new Date(Date.parse(at) + minutes * 60_000).toISOString();
const earlier = (one: string, other: string) => (one < other ? one : other);
const later = (one: string, other: string) => (one > other ? one : other);

function urgentInstant(rule: StepRule, startedAt: string, left: number): string {
  const minutes = Math.max(rule.atLeast ?? 0, left * rule.fraction);
  return plus(startedAt, Math.min(minutes, rule.atMost ?? Infinity));
}

/** Into working hours where that costs less than half of what is left to the hearing; else at its own hour. */
function quiet(at: string, hearingAt: string): string {
  const moved = intoWorkingHours(at);
  const half = plus(at, (Date.parse(hearingAt) - Date.parse(at)) / 120_000);
  return moved <= half ? moved : at;
}

function usualInstant(rule: StepRule, startedAt: string, hearing: Hearing, left: number): string {
  const hearingAt = hearingInstant(hearing);
  if (rule.beforeHearing !== undefined) {
    const day = addWorkingDays(hearing.day, -rule.beforeHearing);
    const before = londonInstant(day, londonClock(hearingAt));
    if (before > startedAt) return quiet(before, hearingAt);
  }
  const share = quiet(plus(startedAt, left * rule.fraction), hearingAt);
  return rule.workingMinutes === undefined
    ? share
    : earlier(share, addWorkingMinutes(startedAt, rule.workingMinutes));
}

/**
 * The instants (UTC ISO) at which silence turns into the next step, in order: fractions of the time left to the
 * hearing with the working-day figures as upper limits (users.md B5). A hearing already begun leaves the least times.
 */
export function stepsOf(
  kind: ClockKind,
  startedAt: string,
  hearing: Hearing,
  settings: ClockSettings = settingsOn(londonDay(startedAt)),
): Step[] {
  const left = Math.max(0, timeLeft(hearing, startedAt));
  const urgent = left < settings.urgentUnder;
  const rules = urgent ? settings.urgent[kind] : settings.usual[kind];
  const steps: Step[] = [];
  for (const rule of rules) {
    const at = urgent ? urgentInstant(rule, startedAt, left) : usualInstant(rule, startedAt, hearing, left);
    steps.push({ name: rule.step, at: later(at, steps.at(-1)?.at ?? startedAt) });
  }
  return steps;
}
