import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { oneAtATime } from './one-at-a-time.ts';
import { type StepName, stepKey, stepNames, steps } from './steps.ts';

const records = path.join('dist', '.built');
const recordOf = (name: StepName) => path.join(records, name);

/** True where the last build used the sources as they are now. */
async function isCurrent(name: StepName, key: string): Promise<boolean> {
  const last = await readFile(recordOf(name), 'utf8').catch(() => null);
  return last === key && existsSync(steps[name].result);
}

async function buildOne(name: StepName): Promise<void> {
  const key = await stepKey(name);
  if (await isCurrent(name, key)) {
    console.log(`${name}: unchanged`);
    return;
  }
  const began = performance.now();
  await steps[name].run();
  await mkdir(records, { recursive: true });
  await writeFile(recordOf(name), key);
  console.log(`${name}: built in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

/** Builds the named steps (all by default) and those they need, skipping what is up to date. */
export async function build(names: readonly StepName[]): Promise<void> {
  const begun = new Map<StepName, Promise<void>>();
  const once = (name: StepName): Promise<void> => {
    const under = begun.get(name) ?? Promise.all(steps[name].after.map(once)).then(() => buildOne(name));
    begun.set(name, under);
    return under;
  };
  await oneAtATime(path.join('dist', '.lock'), async () => {
    const results = await Promise.allSettled((names.length > 0 ? names : stepNames).map(once));
    for (const result of results) if (result.status === 'rejected') throw result.reason;
  });
}

const isStep = (word: string): word is StepName => (stepNames as string[]).includes(word);

if (import.meta.main) {
  const words = process.argv.slice(2);
  const strange = words.filter((word) => !isStep(word));
  if (strange.length > 0)
    throw new Error(`No such step: ${strange.join(', ')}. There are ${stepNames.join(', ')}.`);
  await build(words.filter(isStep)).catch((failed: unknown) => {
    console.error(failed instanceof Error ? failed.message : failed);
    process.exitCode = 1;
  });
}
