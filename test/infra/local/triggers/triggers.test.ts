import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '#infra/local/functions/worker';
import { oneAfterTheOther, openTriggers } from '#infra/local/triggers/triggers';

const result: Outcome = { kind: 'result', result: null };

/** Runs that last until they are ended. */
function runs() {
  const open: ((fails?: Error) => void)[] = [];
  let begun = 0;
  return {
    begun: () => begun,
    run: () =>
      new Promise<Outcome>((done, fail) => {
        begun += 1;
        open.push((error) => (error ? fail(error) : done(result)));
      }),
    end: async (error?: Error) => {
      open.shift()?.(error);
      await wait(0);
    },
  };
}

describe('the reader of a stream', () => {
  it('runs once more after a run for all that was written meanwhile', async () => {
    const { begun, run, end } = runs();
    const ring = oneAfterTheOther(run);
    for (let n = 0; n < 100; n += 1) ring();
    expect(begun()).toBe(1);
    await end();
    expect(begun()).toBe(2);
    await end();
    expect(begun()).toBe(2);
  });

  it('runs again after a run that failed', async () => {
    const { begun, run, end } = runs();
    const ring = oneAfterTheOther(run);
    ring();
    await end(new Error('no'));
    ring();
    expect(begun()).toBe(2);
  });

  it('gets the time at which its run begins, not that of the write it waited for', async () => {
    const { run, end } = runs();
    const events: unknown[] = [];
    const functions = { invoke: (_: string, event: unknown) => (events.push(event), run()) };
    let now = Date.parse('2026-11-23T10:00:00Z');
    const clock = { now: () => now, onMove: () => undefined, close: () => undefined };
    const triggers = openTriggers(functions, ['Deliver'], [], clock);
    triggers.trigger();
    await wait(60);
    triggers.trigger();
    await wait(60);
    now += 60_000;
    await end();
    triggers.close();
    expect(events).toMatchObject([
      { time: '2026-11-23T10:00:00.000Z' },
      { time: '2026-11-23T10:01:00.000Z' },
    ]);
  });
});
