import { clockWords } from '#shared/time/london';
import type { Rota } from '#shared/duty/rota';
import { isClock, sentClock, typedClock } from '#shared/time/typed-clock';

export type Hours = Rota['opens'];
export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The hours of a weekday (1 is Monday) as typed: "09:00 to 12:00, 13:00 to 17:00"; empty when there are none. */
export function typedHours(hours: Hours, weekday: number): string {
  return hours
    .filter((one) => one.weekday === weekday)
    .sort((a, b) => a.from.localeCompare(b.from))
    .map(({ from, to }) => `${typedClock(from)} to ${typedClock(to)}`)
    .join(', ');
}

/** A time of working hours: `5` is the afternoon, as people write it; `05:00` and `5am` are the night. */
function hour(typed: string): string {
  const text = typed.trim();
  const clock = isClock.test(text) ? text : sentClock(text);
  return isClock.test(clock) ? clock : sentClock(`${text}pm`);
}

/** Parses typed hours ("9 to 5", "9-12, 13-17"); null where they are malformed or out of order. */
export function readHours(typed: string, weekday: number): Hours | null {
  const parts = typed
    .split(/,|;|\band\b/)
    .map((part) => part.trim())
    .filter(Boolean);
  const hours: Hours = [];
  for (const part of parts) {
    const [from = '', to = '', ...more] = part.split(/\s*(?:\bto\b|-|–)\s*/).map(hour);
    const after = hours.at(-1)?.to ?? '00:00';
    if (more.length > 0 || !isClock.test(from) || !isClock.test(to) || from >= to || from < after)
      return null;
    hours.push({ weekday, from, to });
  }
  return hours;
}

/** The week in words: "Monday: 9am to 5pm"; a day without hours is left out. */
export function weekWords(hours: Hours): string[] {
  return weekdays.flatMap((name, place) => {
    const own = hours
      .filter(({ weekday }) => weekday === place + 1)
      .sort((a, b) => a.from.localeCompare(b.from));
    const words = own.map(({ from, to }) => `${clockWords(from)} to ${clockWords(to)}`);
    return words.length > 0 ? [`${name}: ${words.join(', ')}`] : [];
  });
}
