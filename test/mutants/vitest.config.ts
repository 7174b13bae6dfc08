import { defineConfig } from 'vitest/config';

/** The tests that run while the code is broken: no browser, no projects, each file in a process of its own. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/{functions,shared}/**/*.test.ts'],
    // It loads every act in the middle of a test, which would then seem to reach whatever runs once at loading.
    exclude: ['test/functions/model/letter/words-on-pages.test.ts'],
    setupFiles: 'test/support/rig/quiet.ts',
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
