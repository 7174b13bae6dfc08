import { expect } from 'vitest';
import { rows } from '#shared/contract/contract';
import type { Zone } from '#shared/contract/row';
import type { Rig } from '#test/support/rig/rig';
import type { Step } from '#test/functions/lambdas/walk';
import { type Cell, added, mostCalls, pass, things } from './passes.ts';
import { modes } from './inject.ts';

export type Walk = 'road' | 'governance' | 'sessions';

/** Which walk meets the rows of each zone: a zone that none meets does not compile. */
const walkOf: Record<Zone, Walk> = {
  entry: 'road',
  referral: 'road',
  casework: 'road',
  team: 'road',
  governance: 'governance',
  outreach: 'sessions',
  hosting: 'sessions',
};

/**
 * Takes a walk again and again, each time with another call of every act failed, before and after it takes effect, up
 * to the most that any of them made without a fault. Each time there must be what there is without a fault. `end` is when all mail has gone.
 */
export async function everyCall(
  rig: Rig,
  walk: Walk,
  steps: () => AsyncIterable<Step>,
  end: string,
): Promise<Cell[]> {
  const matrix: Cell[] = [];
  let before = await things(rig, end);
  const most = await mostCalls(rig, steps());
  let now = await things(rig, end);
  const whole = added(before, now);
  for (const mode of modes)
    for (let call = 1; call <= most; call++) {
      before = now;
      const cells = await pass(rig, steps(), { call, mode });
      now = await things(rig, end);
      expect(added(before, now), `call ${call} ${mode}`).toEqual(whole);
      matrix.push(...cells);
    }
  const met = new Set(matrix.map(({ act }) => act));
  const acts = rows.filter(({ row }) => walkOf[row.zone] === walk).map(({ name }) => name);
  expect(acts.filter((name) => !met.has(name))).toEqual([]);
  expect((await rig.verify()).findings).toEqual([]);
  return matrix;
}
