import { clockWords, dayWords, londonClock, londonDay } from '#shared/time/london';

/** "Tuesday 1 December 2026, 4:45pm to 5:45pm", London time, of two UTC instants. */
export function sessionWhen({ startsAt, endsAt }: { startsAt: string; endsAt: string }): string {
  const day = londonDay(startsAt);
  const last = londonDay(endsAt);
  const ends = clockWords(londonClock(endsAt));
  return `${dayWords(day)}, ${clockWords(londonClock(startsAt))} to ${last === day ? ends : `${ends} on ${dayWords(last)}`}`;
}

/** Where the session takes place, in words. */
export function sessionWhere({ format, venue }: { format: string; venue: string }): string {
  if (format === 'online') return 'Online';
  return format === 'hybrid' ? `${venue}, or online` : venue;
}
