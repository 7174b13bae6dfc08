import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import type { Rig } from '#test/support/rig/rig';
import { injectAt } from './inject.ts';
import type { Cell } from './passes.ts';
import { picked } from './sample.ts';

/** One run of a function that nobody waits for, on things of its own. */
export type Run = {
  run: () => Promise<unknown>;
  /** What triggers again after a failure: the schedule, the queue. */
  settle: () => Promise<unknown>;
  /** What there is of it. After `settle` it is the same, whatever failed. */
  found: () => Promise<unknown>;
};

/**
 * Fails one call after another of a function that nobody waits for, of those that it makes without a fault, and expects
 * in the end what there is without one.
 */
export async function everyCallOf(rig: Rig, act: string, prepare: () => Promise<Run>): Promise<Cell[]> {
  const plain = await prepare();
  const counting = injectAt(rig.faults, Infinity, 'before');
  await plain.run();
  counting.clear();
  await plain.settle();
  const whole = await plain.found();
  const matrix: Cell[] = [];
  const picks = picked(counting.made());
  for (const { call, mode } of picks) {
    const { run, settle, found } = await prepare();
    const injected = injectAt(rig.faults, call, mode);
    await run().catch(() => undefined);
    injected.clear();
    const operation = injected.hit();
    const absorbed = isDeepStrictEqual(await found(), whole);
    await settle();
    expect(await found(), `${act}, call ${call} (${operation ?? 'none'}) ${mode}`).toEqual(whole);
    if (!operation) continue;
    matrix.push({ act, call, operation, mode, came: absorbed ? 'absorbed' : 'done by the next ring' });
  }
  expect(matrix.length, act).toBe(picks.length);
  expect(picks.length, act).toBeGreaterThan(0);
  return matrix;
}
