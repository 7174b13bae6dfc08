import { isBankHoliday } from '#shared/time/bank-holidays';
import { addDays, weekdayOf } from '#shared/time/day';
import { londonDay, londonInstant } from '#shared/time/london';
import type { Rota } from './rota.ts';

/** A half-open stretch of time in milliseconds since 1970. */
export type Span = { from: number; to: number };

/** The hours of a weekly pattern between two London days, both included, without bank holidays. */
export function weekly(
  pattern: Rota['opens'],
  firstDay: string,
  lastDay: string,
): (Span & { day: string })[] {
  const spans = [];
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) {
    if (isBankHoliday(day)) continue;
    const weekday = weekdayOf(day);
    for (const hours of pattern.filter((one) => one.weekday === weekday)) {
      const from = Date.parse(londonInstant(day, hours.from));
      spans.push({ day, from, to: Date.parse(londonInstant(day, hours.to)) });
    }
  }
  return spans;
}

/** Every shift in the days from the one before `at` to `days` later; cover first, because it wins. */
export function shifts(rota: Rota, at: string, days: number): (Span & { personId: string })[] {
  const today = londonDay(at);
  const firstDay = addDays(today, -1);
  const lastDay = addDays(today, days);
  const hub = weekly(rota.hub.pattern, firstDay, lastDay)
    .filter(({ day }) => !rota.absences.some((absences) => absences.from <= day && day <= absences.to))
    .map(({ from, to }) => ({ personId: rota.hub.personId, from, to }));
  const cover = rota.cover.map(({ personId, from, to }) => ({
    personId,
    from: Date.parse(from),
    to: Date.parse(to),
  }));
  return [...cover, ...hub];
}

/** The same time merged and in order. Empty spans are left out. */
export function joined(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const { from, to } of spans.filter((span) => span.from < span.to).sort((a, b) => a.from - b.from)) {
    const last = whole.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else whole.push({ from, to });
  }
  return whole;
}

/** The parts of `spans` outside `taken`, which must be merged by `joined`. */
export function without(spans: readonly Span[], taken: readonly Span[]): Span[] {
  return spans.flatMap((span) => {
    const left: Span[] = [];
    let from = span.from;
    for (const one of taken.filter((other) => other.from < span.to && other.to > span.from)) {
      left.push({ from, to: one.from });
      from = Math.max(from, one.to);
    }
    return joined([...left, { from, to: span.to }]);
  });
}
