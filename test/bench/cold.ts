import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { access, type FunctionName } from '#functions/lambdas/access';
import { bundleHandler } from '#infra/build/functions';
import { rows } from '#shared/contract/contract';
import { importTime } from './cold/import-time.ts';
import type { BenchLine } from './line.ts';

const runs = 15;
const zoneLimit = 1.5;
const floorSource = path.join('test', 'bench', 'cold', 'floor.ts');
const zones = new Set<FunctionName>(rows.map(({ row }) => row.zone));
const names = Object.keys(access) as FunctionName[];

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

/** The floor in one file, minified ESM, as anybody would bundle it; the limits are counted from this one. */
const oneFile = (folder: string) =>
  build({
    entryPoints: [floorSource],
    outfile: path.join(folder, 'index.mjs'),
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
  });

async function against(
  floor: string,
  name: string,
  folder: string,
  limit: number | null,
): Promise<BenchLine> {
  const floors: number[] = [];
  const values: number[] = [];
  // The first of each only loads the files into memory.
  for (let n = 0; n <= runs; n += 1) {
    floors.push(await importTime(floor));
    values.push(await importTime(folder));
  }
  const line = { value: median(values.slice(1)), floor: median(floors.slice(1)) };
  return {
    name: `cold import of ${name}`,
    ...line,
    ratio: line.value / line.floor,
    limit,
    unit: 'ms',
  };
}

/**
 * Imports every function's bundle in fresh processes, each in turn with a handler that has only the DynamoDB client and
 * one command in one minified ESM file. Zones have a limit; the functions that no caller waits for are printed.
 */
export async function cold(): Promise<BenchLine[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cold-'));
  try {
    const floor = path.join(folder, 'floor');
    await oneFile(floor);
    // The same floor by our own bundler settings: what splitting alone is worth.
    const split = path.join(folder, 'floor-split');
    await bundleHandler(floorSource, split);
    const lines = [await against(floor, 'the floor, split as we split', split, null)];
    for (const name of names) {
      const bundle = path.join(folder, name);
      await bundleHandler(path.join('functions', 'lambdas', `${name}.ts`), bundle);
      lines.push(await against(floor, name, bundle, zones.has(name) ? zoneLimit : null));
    }
    return lines;
  } finally {
    await rm(folder, { recursive: true });
  }
}

if (import.meta.main) console.table(await cold());
