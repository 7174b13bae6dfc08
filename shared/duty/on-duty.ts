import { clockWords, dayAndMonth, londonClock, londonDay } from '#shared/time/london';
import { joined, shifts } from './spans.ts';
import type { Rota } from './rota.ts';

const horizonDays = 14;

export type OnDuty = { personId: string; name: string; role: string; until: string };

/** Who is on and who is next, from one computation of the shifts, which is the slow part. */
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
 * Who is on at an instant (UTC ISO), or null. Cover wins over the hub; absence and bank holidays remove the hub.
 * `until` is when nobody is on any more, whoever takes over in between (up to 14 days ahead).
 */
export const onDuty = (rota: Rota, at: string): OnDuty | null => dutyAt(rota, at).on;

/** The owner of a task while nobody is on. */
export const nextOwner = 'Whoever is on next';

/** The owner of a task made at an instant: the role on duty, or the one on duty next. */
export const ownerAt = (rota: Rota, at: string): string => onDuty(rota, at)?.role ?? nextOwner;

/** When somebody is next on after `at` (UTC ISO) or after the current stretch; null when not within 14 days. */
export const nextOnDuty = (rota: Rota, at: string): string | null => dutyAt(rota, at).next;

/** The state of duty for pages and mails (B4). Instants are UTC ISO; `next` counts when nobody is on. */
export type Duty = { until: string | null; next: string | null; phone: string };

const isLaterToday = ({ next }: Pick<Duty, 'next'>, at: string) =>
  next !== null && londonDay(next) === londonDay(at);

const nextWords = ({ next }: Pick<Duty, 'next'>, at: string) =>
  next === null
    ? 'We do not know when someone is next on.'
    : `Someone is next on at ${clockAndDay(next, at)}.`;

/** `ask` is what the reader can do meanwhile, where the reader's role is known. */
function words(duty: Pick<Duty, 'until' | 'next'>, at: string, ...ask: string[]): string {
  if (duty.until !== null) return `Someone is on until ${clockAndDay(duty.until, at)}.`;
  return [`Nobody is on ${isLaterToday(duty, at) ? 'now' : 'today'}.`, ...ask, nextWords(duty, at)].join(' ');
}

/** "Someone is on until 4pm today." or "Nobody is on today. Phone … or ask the court for time. Someone is next on at …" */
export const dutyWords = (duty: Duty, at: string): string =>
  words(duty, at, `Phone ${duty.phone} or ask the court for time.`);

/** The same for a mail. Anybody may read it, so it mentions no court; the letter itself names the phone. */
export const mailDutyWords = (duty: Pick<Duty, 'until' | 'next'>, at: string): string => words(duty, at);

// Never "tomorrow": a receipt may be read on another day.
function clockAndDay(at: string, now: string): string {
  const day = londonDay(at);
  return `${clockWords(londonClock(at))} ${day === londonDay(now) ? 'today' : `on ${dayAndMonth(day)}`}`;
}
