import { londonDay } from '#shared/time/london';
import { addWorkingDays } from '#shared/time/working-days';
import type { Rota } from './rota.ts';
import { joined, shifts, weekly, without } from './spans.ts';

/**
 * The hours from `at` (UTC ISO) to the end of the working day so many ahead for which the service says it is open and
 * nobody is on (B4). It is closed on bank holidays whatever `opens` says.
 */
export function gaps(rota: Rota, at: string, workingDays = 10): { from: string; to: string }[] {
  const now = Date.parse(at);
  const today = londonDay(at);
  const lastDay = addWorkingDays(today, workingDays);
  const open = joined(
    weekly(rota.opens, today, lastDay).map(({ from, to }) => ({ from: Math.max(from, now), to })),
  );
  // Twice the working days and a week span any run of weekends and bank holidays between.
  const on = joined(shifts(rota, at, workingDays * 2 + 7));
  return without(open, on).map(({ from, to }) => ({
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
  }));
}
