import { Stryker } from '@stryker-mutator/core';
const [mutate, tests] = [process.argv[2].split(' '), process.argv[3]?.split(' ')];
const s = new Stryker({
  mutate,
  testFiles: tests,
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutants/vitest.config.ts', related: false, pool: 'forks' },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 1,
  mutator: { excludedMutations: ['StringLiteral'] },
  disableTypeChecks: false,
  ignorePatterns: ['.data', 'cdk.out', 'dist', '.build', '.vitest', 'docs'],
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false, reportMutants: true },
  jsonReporter: { fileName: '/tmp/mut-shared.json' },
  allowConsoleColors: false,
  checkers: [],
  timeoutMS: 20000,
  tempDirName: '.stryker-tmp-shared',
});
await s.runMutationTest();
