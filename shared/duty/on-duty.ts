import { clockWords, dayAndMonth, londonClock, londonDay } from '#shared/time/london';
import { joined, shifts } from './spans.ts';
import type { Rota } from './rota.ts';

const horizonDays = 14;

export type OnDuty = { personId: string; name: string; role: string; until: string };

/**
 * Who is on at an instant (UTC ISO), or null. Cover wins over the hub; leave and bank holidays remove the hub.
 * `until` is when nobody is on any more: a handover to another person does not end it (looked up 14 days ahead).
 */
export function onDuty(rota: Rota, at: string): OnDuty | null {
  const now = Date.parse(at);
  const all = shifts(rota, at, horizonDays);
  const shift = all.find(({ from, to }) => from <= now && now < to);
  const person = rota.people.find((one) => one.personId === shift?.personId);
  const stretch = joined(all).find(({ from, to }) => from <= now && now < to);
  return person && stretch ? { ...person, until: new Date(stretch.to).toISOString() } : null;
}

/** When somebody next comes on after `at` (UTC ISO) or after the stretch it is in; null when not within 14 days. */
export function nextOnDuty(rota: Rota, at: string): string | null {
  const now = Date.parse(at);
  const next = joined(shifts(rota, at, horizonDays)).find(({ from }) => from > now);
  return next && next.from - now <= horizonDays * 86_400_000 ? new Date(next.from).toISOString() : null;
}

/** What the pages and mails say about duty (users.md B4): instants are UTC ISO, `next` counts when nobody is on. */
export type Duty = { until: string | null; next: string | null; phone: string };

/** "Someone is on until 4pm today." or "Nobody is on today. Phone … or ask the court for time. Someone is next on at …" */
export function dutyWords(duty: Duty, at: string): string {
  if (duty.until !== null) return `Someone is on until ${clockAndDay(duty.until, at)}.`;
  const laterToday = duty.next !== null && londonDay(duty.next) === londonDay(at);
  const ask = `Phone ${duty.phone} or ask the court for time.`;
  const next =
    duty.next === null
      ? 'We do not know when someone is next on.'
      : `Someone is next on at ${clockAndDay(duty.next, at)}.`;
  return `Nobody is on ${laterToday ? 'now' : 'today'}. ${ask} ${next}`;
}

// "Tomorrow" is not said: a receipt may be read on another day.
function clockAndDay(at: string, now: string): string {
  const day = londonDay(at);
  return `${clockWords(londonClock(at))} ${day === londonDay(now) ? 'today' : `on ${dayAndMonth(day)}`}`;
}
