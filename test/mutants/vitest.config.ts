import { defineConfig } from 'vitest/config';

/** The tests that run while the code is broken: no browser, no projects, each file in a process of its own. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/{functions,shared}/**/*.test.ts'],
    setupFiles: 'test/support/rig/quiet.ts',
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
