import { availableParallelism } from 'node:os';
import { Stryker } from '@stryker-mutator/core';
import { isRoom, rooms } from './rooms.ts';

const [, , name = ''] = process.argv;
if (!isRoom(name)) throw new Error(`There is no room ${name}`);
const { mutate, tests } = rooms[name];

/** Mutates one part and reports the result. In a process of its own: Stryker keeps handlers and a folder for each. */
const results = await new Stryker({
  mutate: [...mutate],
  testFiles: [...tests],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  // The tests of each piece of code are known from one run of all, so that only they run when it is broken.
  coverageAnalysis: 'perTest',
  vitest: { configFile: 'test/mutants/vitest.config.ts', related: false, pool: 'forks' },
  ignoreStatic: true,
  mutator: { excludedMutations: ['StringLiteral'] },
  ignorePatterns: ['.build', '.ci', '.data', '.mutants', '.vitest', 'cdk.out', 'dist', 'docs'],
  concurrency: availableParallelism(),
  timeoutMS: 20_000,
  // What an interrupted run has found is kept: the next one goes on from there.
  incremental: true,
  incrementalFile: `.mutants/${name}.json`,
  tempDirName: `.mutants/${name}`,
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false },
  allowConsoleColors: false,
}).runMutationTest();

process.send?.(results.map(({ status, fileName }) => ({ status, fileName })));
