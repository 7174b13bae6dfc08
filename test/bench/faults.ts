import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { CountLine } from './count.ts';

const runner = 'node_modules/vitest/vitest.mjs';
const args = ['run', '--config', 'test/vitest.config.ts', '--reporter=json', 'test/functions/faults'];

/** Every call of every act failed once before and once after it took effect, and how many tests did not stand it. */
export async function faults(): Promise<CountLine[]> {
  const child = spawn(process.execPath, [runner, ...args], {
    env: { ...process.env, FAULTS: 'all' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [told, printed] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const { numFailedTests, numPassedTests } = JSON.parse(told.slice(told.indexOf('{'))) as Record<
    'numFailedTests' | 'numPassedTests',
    number
  >;
  const injected = [...printed.matchAll(/(\d+) injected faults/g)].reduce((sum, [, n]) => sum + Number(n), 0);
  const counted = { floor: null, limit: null };
  return [
    { name: 'faults: injected', value: injected, unit: 'faults', ...counted },
    { name: 'faults: tests that stood them', value: numPassedTests, unit: 'tests', ...counted },
    { name: 'faults: tests that did not', value: numFailedTests, floor: 0, limit: 0, unit: 'tests' },
  ];
}
