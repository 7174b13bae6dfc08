import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ParsedFunction } from '#infra/local/functions/parsed';
import { type House, type Idle, type Pool, openHouse, openPool } from '#infra/local/functions/pool';

const code = `
const kept = [];
let served = 0;
export const handler = async (event) => {
  if (event.eat) for (;;) kept.push(Array.from({ length: 1e5 }, Math.random));
  await new Promise((done) => setTimeout(done, event.wait ?? 0));
  return { served: ++served };
};`;

let folder: string;
let house: House;
const pools: Pool[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pool-'));
  writeFileSync(join(folder, 'index.mjs'), code);
  house = openHouse();
});
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
  rmSync(folder, { recursive: true });
});

const long = 60_000;
function pool(more: Partial<ParsedFunction> = {}, rules: Idle = { lastFor: long, othersFor: long }): Pool {
  const bundle = pathToFileURL(join(folder, 'index.mjs')).href;
  const parsed = { id: 'Zone', name: 'zone', bundle, timeout: long, memory: 64, env: {}, ...more };
  const nowhere = new Writable({ write: (_, __, done) => done() });
  const made = openPool(parsed, nowhere, house, rules);
  pools.push(made);
  return made;
}
const all = (one: Pool, events: number, event: object) =>
  Promise.all(Array.from({ length: events }, () => one.run(event)));

describe('a function', () => {
  it('has the memory of the template: beyond it only that environment ends, and another follows', async () => {
    const one = pool();
    expect(await one.run({ eat: true })).toMatchObject({ kind: 'failed', name: 'Error' });
    expect(await one.run({})).toMatchObject({ kind: 'result', result: { served: 1 } });
  });

  it('is three times there at most, however many events come at once', async () => {
    const one = pool();
    const outcomes = all(one, 20, { wait: 20 });
    await expect.poll(() => house.count).toBe(3);
    expect((await outcomes).every(({ kind }) => kind === 'result')).toBe(true);
    expect(house.count).toBe(3);
  });

  it('is ended when it was idle: one of it last', async () => {
    const one = pool({}, { lastFor: long, othersFor: 30 });
    await all(one, 6, { wait: 20 });
    await expect.poll(() => house.count).toBe(1);
    expect(house.resting.size).toBe(1);
  });

  it('is ended wholly when nobody called it for long, and is there again when somebody does', async () => {
    const one = pool({}, { lastFor: 30, othersFor: 30 });
    await one.run({});
    await expect.poll(() => house.count).toBe(0);
    expect(house.resting.size).toBe(0);
    expect(await one.run({})).toMatchObject({ result: { served: 1 } });
  });

  it('is not ended while it is at work', async () => {
    const one = pool({}, { lastFor: 50, othersFor: 50 });
    expect(await one.run({})).toMatchObject({ result: { served: 1 } });
    expect(await one.run({ wait: 300 })).toMatchObject({ kind: 'result' });
  });
});

describe('all functions', () => {
  it('rest in eight environments at most: the longest idle makes room', async () => {
    const many = Array.from({ length: 12 }, () => pool());
    for (const one of many) await one.run({});
    expect([house.count, house.resting.size]).toEqual([8, 8]);
    expect(await many.at(-1)?.run({})).toMatchObject({ result: { served: 2 } });
    expect(await many[0]?.run({})).toMatchObject({ result: { served: 1 } });
  });

  it('are all answered where more are needed at once', async () => {
    const many = Array.from({ length: 12 }, () => pool());
    const outcomes = await Promise.all(many.map((one) => one.run({ wait: 50 })));
    expect(outcomes.every(({ kind }) => kind === 'result')).toBe(true);
  });
});
