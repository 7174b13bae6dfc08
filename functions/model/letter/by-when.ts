import { clockWords, dayAndMonth, londonClock, londonDay } from '#shared/time/london';

/** "today at 2:30pm", else the day by its name: a mail may be read a day later, when "tomorrow" would be wrong. */
export function byWhen(at: string, now: string): string {
  const day = londonDay(at);
  return `${day === londonDay(now) ? 'today' : dayAndMonth(day)} at ${clockWords(londonClock(at))}`;
}
