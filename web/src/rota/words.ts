import type { Rota } from '#shared/duty/rota';
import { clockWords, dayAndMonth, dayWords, londonClock, londonDay } from '#shared/time/london';
import { weekWords } from './hours.ts';

/** The parts of a rota that are changed separately. */
export const rotaParts = {
  cover: 'Cover',
  absences: 'Leave',
  pattern: 'Weekly pattern',
  opens: 'Opening hours of the service',
} as const;
export type RotaPart = keyof typeof rotaParts;

/** "Friday 27 November, 9am to 5pm"; both days where it runs over one. UTC ISO instants. */
export function spanWords({ from, to }: { from: string; to: string }): string {
  const [begins, ends] = [clockWords(londonClock(from)), clockWords(londonClock(to))];
  const [first, last] = [londonDay(from), londonDay(to)];
  return first === last
    ? `${dayAndMonth(first)}, ${begins} to ${ends}`
    : `${dayAndMonth(first)} at ${begins} to ${dayAndMonth(last)} at ${ends}`;
}

/** "5pm today", "9am on Friday 27 November": how long something lasts, seen from now. UTC ISO instants. */
export function untilWords(until: string, now: string): string {
  const day = londonDay(until);
  const words = day === londonDay(now) ? 'today' : `on ${dayAndMonth(day)}`;
  return `${clockWords(londonClock(until))} ${words}`;
}

/** Cover, the earliest first. */
export const inOrder = (cover: Rota['cover']): Rota['cover'] =>
  cover.toSorted((a, b) => a.from.localeCompare(b.from));

/** The first cover of a person that is not over at an instant (UTC ISO). */
export const coverOf = (rota: Rota, personId: string, at: string) =>
  inOrder(rota.cover).find((cover) => cover.personId === personId && cover.to > at);

export function absenceWords({ from, to }: Rota['absences'][number]): string {
  return from === to ? dayWords(from) : `${dayWords(from)} to ${dayWords(to)}`;
}

export function coverWords(rota: Rota, cover: Rota['cover'][number]): string {
  const name = rota.people.find(({ personId }) => personId === cover.personId)?.name ?? 'Somebody';
  return `${name}: ${spanWords(cover)}`;
}

/** A part of the rota line by line, for two versions side by side. */
export function partWords(rota: Rota, part: RotaPart): string[] {
  const lines = {
    cover: () => inOrder(rota.cover).map((one) => coverWords(rota, one)),
    absences: () => rota.absences.map(absenceWords),
    pattern: () => weekWords(rota.hub.pattern),
    opens: () => weekWords(rota.opens),
  }[part]();
  return lines.length > 0 ? lines : ['Nothing'];
}
