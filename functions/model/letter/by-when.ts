import { clockWords, dayAndMonth, londonClock, londonDay } from '#shared/time/london';

/** "today at 2:30pm", else the day by its name: a mail may be read on another day, and "tomorrow" would be wrong then. */
export function byWhen(at: string, now: string): string {
  const day = londonDay(at);
  return `${day === londonDay(now) ? 'today' : dayAndMonth(day)} at ${clockWords(londonClock(at))}`;
}
