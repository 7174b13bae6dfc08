import { expect } from 'vitest';
import type { Rig, Stored } from '#test/rig/rig';
import type { Step } from '../zones/walk.ts';
import { later } from '../zones/world.ts';
import { type Mode, injectAt } from './inject.ts';

/** What a fault at one call of one act led to. */
export type Cell = { act: string; call: number; operation: string; mode: Mode; came: string };

/** Said of a repeat that meets what the first try has done: the page shows what is stored, and nothing is done twice. */
const known = [200, 409];

/** How many there are of each kind of thing. Looks and refusals in the audit may be two; things may not. */
export async function things(rig: Rig): Promise<Record<string, number>> {
  // What still waits is sent first, so that what is said of a mail stands beside it.
  await rig.drain(later(600));
  const counts: Record<string, number> = {};
  const kindOf = (item: Stored): string | null => {
    const [sort = ''] = item.sk.split('#');
    if (item.pk.startsWith('CASE#')) return `${sort} ${String(item['kind'] ?? '')}`;
    if (item.pk.startsWith('MESSAGE#')) return `MESSAGE ${String(item['letter'])}`;
    return item.pk.startsWith('PERSON#') && sort === 'PERSON' ? 'PERSON' : null;
  };
  for (const table of ['Referrals', 'Directory', 'Outbox'] as const)
    for (const item of await rig.tableItems(table)) {
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

/** Walks every act once. The n-th call of each fails as said; whoever asked then asks again, as a person would. */
export async function pass(
  rig: Rig,
  steps: AsyncIterable<Step>,
  fault: { call: number; mode: Mode } | null,
): Promise<Cell[]> {
  const cells: Cell[] = [];
  for await (const { row, asked } of steps) {
    if (!fault) {
      expect(await rig.call(row, asked), row).toMatchObject({ status: 200 });
      continue;
    }
    const injected = injectAt(rig.faults, fault.call, fault.mode);
    const first = await rig.call(row, asked);
    injected.clear();
    const operation = injected.hit();
    const where = `${row}, call ${fault.call} (${operation ?? 'none'}) ${fault.mode}`;
    const failed = first.status >= 500;
    expect(failed || first.status === 200, `${where}: ${JSON.stringify(first)}`).toBe(true);
    const again = failed ? await rig.call(row, asked) : first;
    expect(known, `${where}, again: ${JSON.stringify(again.body)}`).toContain(again.status);
    if (!operation) continue;
    const came = failed ? (again.status === 200 ? 'done at the repeat' : 'repeat is shown it') : 'absorbed';
    cells.push({ act: row, call: fault.call, operation, mode: fault.mode, came });
  }
  return cells;
}
