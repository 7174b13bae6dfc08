import * as z from 'zod';
import type { Rota } from '#shared/duty/rota';
import { weekly } from '#shared/duty/spans';
import { addDays } from '#shared/time/day';
import { londonClock, londonDay, londonInstant } from '#shared/time/london';
import { clockField, dayField } from '#shared/time/fields';
import { later } from '#shared/time/later';
import { sentClock, typedClock } from '#shared/time/typed-clock';

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

const wrongWith = (schema: z.ZodType, text: string) => schema.safeParse(text).error?.issues[0]?.message;
const wrongDay = (text: string) => wrongWith(dayField('27 3 2027'), text);
const wrongClock = (text: string) => wrongWith(clockField('17:00'), sentClock(text));

/** Only the fields with something wrong. */
const said = <Values>(found: Record<keyof Values & string, string | undefined>): Wrong<Values> =>
  Object.fromEntries(Object.entries(found).filter(([, message]) => message)) as Wrong<Values>;

/** The UTC instant of a day and a time that have been checked. */
export const instantOf = (day: string, typed: string): string => londonInstant(day, sentClock(typed));

export function wrongAbsence({ leaveFrom, leaveTo }: AbsenceValues): Wrong<AbsenceValues> {
  const wrong = said<AbsenceValues>({ leaveFrom: wrongDay(leaveFrom), leaveTo: wrongDay(leaveTo) });
  if (Object.keys(wrong).length > 0) return wrong;
  return leaveTo < leaveFrom ? { leaveTo: 'Enter a last day that is not before the first' } : {};
}

export function wrongCover(values: CoverValues): Wrong<CoverValues> {
  const wrong = said<CoverValues>({
    coverWho: values.coverWho ? undefined : 'Choose who covers',
    coverFromDay: wrongDay(values.coverFromDay),
    coverFromClock: wrongClock(values.coverFromClock),
    coverToDay: wrongDay(values.coverToDay),
    coverToClock: wrongClock(values.coverToClock),
  });
  if (Object.keys(wrong).length > 0) return wrong;
  const { from, to } = coverSpan(values);
  return to <= from ? { coverToClock: 'Cover must end after it begins' } : {};
}

/** The span of checked values in UTC. */
export function coverSpan(values: CoverValues): { from: string; to: string } {
  return {
    from: instantOf(values.coverFromDay, values.coverFromClock),
    to: instantOf(values.coverToDay, values.coverToClock),
  };
}

export function wrongUntil({ untilDay, untilClock }: UntilValues, at: string): Wrong<UntilValues> {
  if (wrongDay(untilDay)) return { untilDay: 'Choose a day' };
  const wrong = wrongClock(untilClock);
  if (wrong) return { untilClock: wrong };
  return instantOf(untilDay, untilClock) <= at
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
  return { untilDay: londonDay(until), untilClock: typedClock(londonClock(until)) };
}

/** Today and the six days after it. */
export function nextDays(today: string): string[] {
  return Array.from({ length: 7 }, (_, days) => addDays(today, days));
}
