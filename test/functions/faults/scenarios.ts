import { expect } from 'vitest';
import { rows } from '#shared/contract/contract';
import type { Zone } from '#shared/contract/row';
import type { Rig } from '#test/support/rig/rig';
import type { Step } from '#test/functions/lambdas/scenario';
import { type Cell, added, callsOf, pass, things } from './passes.ts';
import { picked } from './sample.ts';

export type Scenario = 'referral' | 'governance' | 'sessions';

/** The scenario that covers the rows of each zone: a zone without one does not compile. */
const scenarioOf: Record<Zone, Scenario> = {
  entry: 'referral',
  referral: 'referral',
  casework: 'referral',
  team: 'referral',
  governance: 'governance',
  outreach: 'sessions',
  hosting: 'sessions',
};

/**
 * Runs a scenario again and again, each time failing another call of every act, of those it makes without a fault.
 * Each time the result must be the same. `end` is when all mail has gone.
 */
export async function everyCall(
  rig: Rig,
  scenario: Scenario,
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
  const acts = rows.filter(({ row }) => scenarioOf[row.zone] === scenario).map(({ name }) => name);
  expect(acts.filter((name) => !met.has(name))).toEqual([]);
  expect((await rig.verify()).findings).toEqual([]);
  return matrix;
}
