import { expect } from 'vitest';
import { rows } from '#shared/contract/contract';
import type { Zone } from '#shared/contract/row';
import type { Rig } from '#test/support/rig/rig';
import type { Step } from '#test/functions/lambdas/walk';
import { type Cell, added, callsOf, pass, things } from './passes.ts';
import { picked } from './sample.ts';

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
 * Takes a walk again and again, each time with another call of every act failed, of those it makes without a fault.
 * Each time there must be what there is without one. `end` is when all mail has gone.
 */
export async function everyCall(
  rig: Rig,
  walk: Walk,
  steps: () => AsyncIterable<Step>,
  end: string,
): Promise<Cell[]> {
  const matrix: Cell[] = [];
  let before = await things(rig, end);
  const picks = (await callsOf(rig, steps())).map(picked);
  let now = await things(rig, end);
  const whole = added(before, now);
  for (let turn = 0; picks.some((one) => turn < one.length); turn++) {
    before = now;
    const picksNow = picks.map((one) => one[turn]);
    const cells = await pass(rig, steps(), picksNow);
    now = await things(rig, end);
    expect(added(before, now), JSON.stringify(picksNow)).toEqual(whole);
    matrix.push(...cells);
  }
  const met = new Set(matrix.map(({ act }) => act));
  const acts = rows.filter(({ row }) => walkOf[row.zone] === walk).map(({ name }) => name);
  expect(acts.filter((name) => !met.has(name))).toEqual([]);
  expect((await rig.verify()).findings).toEqual([]);
  return matrix;
}
