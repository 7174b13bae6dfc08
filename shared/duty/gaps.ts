import { londonDay } from '#shared/time/london';
import { addWorkingDays } from '#shared/time/working-days';
import type { Rota } from './rota.ts';
import { joined, shifts, weekly, without } from './spans.ts';

/**
 * The hours without cover from `at` (UTC ISO) to the end of the given working day ahead, while the service says it is
 * open (B4). Bank holidays count as closed.
 */
export function gaps(rota: Rota, at: string, workingDays = 10): { from: string; to: string }[] {
  const now = Date.parse(at);
  const today = londonDay(at);
  const lastDay = addWorkingDays(today, workingDays);
  const open = joined(
    weekly(rota.opens, today, lastDay).map(({ from, to }) => ({ from: Math.max(from, now), to })),
  );
  // Twice the working days and a week covers any run of weekends and bank holidays.
  const on = joined(shifts(rota, at, workingDays * 2 + 7));
  return without(open, on).map(({ from, to }) => ({
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
  }));
}
