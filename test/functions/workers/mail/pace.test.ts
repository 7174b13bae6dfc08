import { describe, expect, it } from 'vitest';
import { openPace } from '#functions/workers/mail/pace';

/** A clock that moves only while somebody waits. */
function standing() {
  let now = 0;
  return {
    now: () => now,
    wait: (ms: number) => ((now += ms), Promise.resolve()),
    pass: (ms: number) => (now += ms),
  };
}

async function begunAt(rate: number, count: number): Promise<number[]> {
  const clock = standing();
  const { turn } = openPace(rate, clock);
  const begun: number[] = [];
  for (let n = 0; n < count; n += 1) {
    await turn();
    begun.push(clock.now());
  }
  return begun;
}

describe('the pace', () => {
  it('is half of what the service takes, because two runs may overlap', async () => {
    expect(await begunAt(14, 21)).toEqual([
      ...Array(7).fill(0),
      ...Array(7).fill(1000),
      ...Array(7).fill(2000),
    ]);
  });

  it('lets through no more than that in any second, wherever it begins', async () => {
    const clock = standing();
    const { turn } = openPace(4, clock);
    await turn();
    clock.pass(900);
    await turn();
    await turn();
    expect(clock.now()).toBe(1000);
    await turn();
    expect(clock.now()).toBe(1900);
  });

  it.each([
    [0.5, 1],
    [1, 1],
    [14, 7],
    [500, 8],
  ])('at %d a second has %d at once', (rate, atOnce) => {
    expect(openPace(rate).atOnce).toBe(atOnce);
  });
});
