import * as z from 'zod';
import type { Rota } from '#shared/duty/rota';
import { weekly } from '#shared/duty/spans';
import { addDays } from '#shared/time/day';
import { londonClock, londonDay, londonInstant } from '#shared/time/london';
import { later } from '#shared/time/later';

export type Wrong<Values> = Partial<Record<keyof Values & string, string>>;
export type AbsenceValues = { leaveFrom: string; leaveTo: string };
export type CoverValues = {
  coverWho: string;
  coverFromDay: string;
  coverFromClock: string;
  coverToDay: string;
  coverToClock: string;
};
export type UntilValues = { untilDay: string; untilClock: string };

const isDay = (text: string) => z.iso.date().safeParse(text).success;
const isClock = (text: string) => /^([01][0-9]|2[0-3]):[0-5][0-9]$/.test(text);
const enterDay = 'Enter a day, like 27 3 2027';
const enterClock = 'Enter a time, like 17:00';

export function wrongAbsence({ leaveFrom, leaveTo }: AbsenceValues): Wrong<AbsenceValues> {
  if (!isDay(leaveFrom)) return { leaveFrom: enterDay };
  if (!isDay(leaveTo)) return { leaveTo: enterDay };
  return leaveTo < leaveFrom ? { leaveTo: 'The last day must not be before the first' } : {};
}

export function wrongCover(values: CoverValues): Wrong<CoverValues> {
  const wrong: Wrong<CoverValues> = {};
  if (!values.coverWho) wrong.coverWho = 'Choose who covers';
  if (!isDay(values.coverFromDay)) wrong.coverFromDay = enterDay;
  if (!isClock(values.coverFromClock)) wrong.coverFromClock = enterClock;
  if (!isDay(values.coverToDay)) wrong.coverToDay = enterDay;
  if (!isClock(values.coverToClock)) wrong.coverToClock = enterClock;
  if (Object.keys(wrong).length > 0) return wrong;
  const { from, to } = coverSpan(values);
  return to <= from ? { coverToClock: 'Cover must end after it begins' } : {};
}

/** The span of checked values in UTC. */
export function coverSpan(values: CoverValues): { from: string; to: string } {
  return {
    from: londonInstant(values.coverFromDay, values.coverFromClock),
    to: londonInstant(values.coverToDay, values.coverToClock),
  };
}

export function wrongUntil({ untilDay, untilClock }: UntilValues, at: string): Wrong<UntilValues> {
  if (!isDay(untilDay)) return { untilDay: 'Choose a day' };
  if (!isClock(untilClock)) return { untilClock: enterClock };
  return londonInstant(untilDay, untilClock) <= at
    ? { untilClock: 'That time has passed. Enter a later one' }
    : {};
}

/** The initial end of “I am covering now until …”: when the service closes today, else in an hour. */
export function suggestedUntil(rota: Rota, at: string): UntilValues {
  const today = londonDay(at);
  const closes = weekly(rota.opens, today, today)
    .map(({ to }) => new Date(to).toISOString())
    .filter((to) => to > at)
    .sort()
    .at(-1);
  const until = closes ?? later(at, 60);
  return { untilDay: londonDay(until), untilClock: londonClock(until) };
}

/** Today and the six days after it. */
export function nextDays(today: string): string[] {
  return Array.from({ length: 7 }, (_, days) => addDays(today, days));
}
