import { expect } from 'vitest';
import type { Rig, Stored } from '#test/support/rig/rig';
import type { Step } from '#test/functions/lambdas/scenario';
import { type Mode, injectAt } from './inject.ts';
import type { Picked } from './sample.ts';

/** What a fault at one call of one act led to. */
export type Cell = { act: string; call: number; operation: string; mode: Mode; came: string };

/** An act of which no call is left to fail. */
const none: Picked = { call: Infinity, mode: 'before' };

/** The outcome of a repeat that finds the first try done: the page shows what is stored, and nothing is done twice. */
const known = [200, 409, 410];

/** What a thing is counted as; null for what may be there twice or not at all, such as the counts against abuse. */
function kindOf(item: Stored): string | null {
  const [sort = ''] = item.sk.split('#');
  const [of = ''] = item.pk.split('#');
  const more = (...names: string[]) => names.map((name) => String(item[name] ?? '-')).join(' ');
  switch (of) {
    case 'CASE':
      return `${sort} ${more('kind')}`;
    case 'SESSION':
      return `${sort} ${more('state', 'taken')}`;
    case 'MESSAGE': {
      const { letter = '' } = (item['booking'] ?? {}) as { letter?: string };
      return `MESSAGE ${more('letter', 'state')} ${letter}`;
    }
    case 'ERRAND':
      return `ERRAND ${more('kind')}`;
    case 'ADDRESSES':
      return of;
    default:
      return of === 'PERSON' && sort === 'PERSON' ? of : null;
  }
}

/**
 * The number of each kind of thing. Views and refusals in the audit may be two; things may not. What waits until
 * `end` is sent first, so that the state of its mail is known.
 */
export async function things(rig: Rig, end: string): Promise<Record<string, number>> {
  await rig.drain(end);
  const tables = ['Referrals', 'Directory', 'Outreach', 'Outbox'] as const;
  return counted((await Promise.all(tables.map((table) => rig.tableItems(table)))).flat());
}

export function counted(items: readonly Stored[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) {
    const kind = kindOf(item);
    if (kind) counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

/** What came on top. */
export const added = (before: Record<string, number>, after: Record<string, number>) =>
  Object.fromEntries(
    Object.entries(after)
      .map(([kind, count]) => [kind, count - (before[kind] ?? 0)] as const)
      .filter(([, count]) => count !== 0)
      .sort(([a], [b]) => a.localeCompare(b)),
  );

/** Runs every act once without a fault, and returns the calls of each. */
export async function callsOf(rig: Rig, steps: AsyncIterable<Step>): Promise<(readonly string[])[]> {
  const all: (readonly string[])[] = [];
  for await (const { row, asked } of steps) {
    const counting = injectAt(rig.faults, Infinity, 'before');
    expect(await rig.call(row, asked), row).toMatchObject({ status: 200 });
    counting.clear();
    all.push(counting.made());
  }
  return all;
}

/**
 * Runs every act once. One call of each fails as `picks` says, by its place in the scenario; then the caller repeats
 * it, as a person would.
 */
export async function pass(
  rig: Rig,
  steps: AsyncIterable<Step>,
  picks: readonly (Picked | undefined)[],
): Promise<Cell[]> {
  const cells: Cell[] = [];
  let place = 0;
  for await (const { row, asked } of steps) {
    const { call, mode } = picks[place++] ?? none;
    const injected = injectAt(rig.faults, call, mode);
    const first = await rig.call(row, asked);
    injected.clear();
    const operation = injected.hit();
    const where = `${row}, call ${call} (${operation ?? 'none'}) ${mode}`;
    const failed = first.status >= 500;
    expect(failed || first.status === 200, `${where}: ${JSON.stringify(first)}`).toBe(true);
    const again = failed ? await rig.call(row, asked) : first;
    expect(known, `${where}, again: ${JSON.stringify(again.body)}`).toContain(again.status);
    if (!operation) continue;
    const came = failed ? (again.status === 200 ? 'done at the repeat' : 'repeat is shown it') : 'absorbed';
    cells.push({ act: row, call, operation, mode, came });
  }
  return cells;
}
