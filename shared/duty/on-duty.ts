import { clockWords, dayAndMonth, londonClock, londonDay } from '#shared/time/london';
import { joined, shifts } from './spans.ts';
import type { Rota } from './rota.ts';

const horizonDays = 14;

export type OnDuty = { personId: string; name: string; role: string; until: string };

/** Who is on and when somebody next comes on, from one reckoning of the shifts: that is what costs time. */
export function dutyAt(rota: Rota, at: string): { on: OnDuty | null; next: string | null } {
  const now = Date.parse(at);
  const all = shifts(rota, at, horizonDays);
  const stretches = joined(all);
  const shift = all.find(({ from, to }) => from <= now && now < to);
  const person = rota.people.find((one) => one.personId === shift?.personId);
  const stretch = stretches.find(({ from, to }) => from <= now && now < to);
  const next = stretches.find(({ from }) => from > now);
  const isNear = next && next.from - now <= horizonDays * 86_400_000;
  return {
    on: person && stretch ? { ...person, until: new Date(stretch.to).toISOString() } : null,
    next: isNear ? new Date(next.from).toISOString() : null,
  };
}

/**
 * Who is on at an instant (UTC ISO), or null. Cover wins over the hub; leave and bank holidays remove the hub.
 * `until` is when nobody is on any more: a handover to another person does not end it (looked up 14 days ahead).
 */
export const onDuty = (rota: Rota, at: string): OnDuty | null => dutyAt(rota, at).on;

/** Whose a task is where nobody is on. */
export const nextOwner = 'Whoever is on next';

/** Whose a task is that is made at an instant: a role, or who comes on next. */
export const ownerAt = (rota: Rota, at: string): string => onDuty(rota, at)?.role ?? nextOwner;

/** When somebody next comes on after `at` (UTC ISO) or after the stretch it is in; null when not within 14 days. */
export const nextOnDuty = (rota: Rota, at: string): string | null => dutyAt(rota, at).next;

/** What the pages and mails say about duty (B4): instants are UTC ISO, `next` counts when nobody is on. */
export type Duty = { until: string | null; next: string | null; phone: string };

const isLaterToday = ({ next }: Pick<Duty, 'next'>, at: string) =>
  next !== null && londonDay(next) === londonDay(at);

const nextWords = ({ next }: Pick<Duty, 'next'>, at: string) =>
  next === null
    ? 'We do not know when someone is next on.'
    : `Someone is next on at ${clockAndDay(next, at)}.`;

/** `ask` is what to do meanwhile, for readers of whom that is known. */
function words(duty: Pick<Duty, 'until' | 'next'>, at: string, ...ask: string[]): string {
  if (duty.until !== null) return `Someone is on until ${clockAndDay(duty.until, at)}.`;
  return [`Nobody is on ${isLaterToday(duty, at) ? 'now' : 'today'}.`, ...ask, nextWords(duty, at)].join(' ');
}

/** "Someone is on until 4pm today." or "Nobody is on today. Phone … or ask the court for time. Someone is next on at …" */
export const dutyWords = (duty: Duty, at: string): string =>
  words(duty, at, `Phone ${duty.phone} or ask the court for time.`);

/** The same for a mail: anybody may read it, so it says nothing of a court, and the letter itself names the phone. */
export const mailDutyWords = (duty: Pick<Duty, 'until' | 'next'>, at: string): string => words(duty, at);

// "Tomorrow" is not said: a receipt may be read on another day.
function clockAndDay(at: string, now: string): string {
  const day = londonDay(at);
  return `${clockWords(londonClock(at))} ${day === londonDay(now) ? 'today' : `on ${dayAndMonth(day)}`}`;
}
