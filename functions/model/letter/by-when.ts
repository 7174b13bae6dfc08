import { clockWords, dayAndMonth, londonClock, londonDay } from '#shared/time/london';

/** "2:30pm today", else the day by its name: a mail may be read a day later, when "tomorrow" would be wrong. */
export function byWhen(at: string, now: string): string {
  const day = londonDay(at);
  return `${clockWords(londonClock(at))} ${day === londonDay(now) ? 'today' : `on ${dayAndMonth(day)}`}`;
}
