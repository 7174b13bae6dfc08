import { defineConfig } from 'vitest/config';
import { patience } from './journeys/steps/patience.ts';

const patient = { testTimeout: 180_000, hookTimeout: 180_000, expect: { poll: { timeout: patience } } };
const rules = ['test/{shared,web,docs}/**/*.test.{ts,tsx}', 'test/infra/{aws,build}/**/*.test.ts'];

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    // A journey leaves two cores idle two fifths of its time. The journeys come first (by name): the short tests fill up the end.
    maxWorkers: 3,
    projects: [
      {
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          globalSetup: 'test/support/browser/set-up.ts',
          ...patient,
        },
      },
      {
        // These keep nothing from file to file, so that one process does for many.
        test: { name: 'rules', include: rules, isolate: false, ...patient },
      },
      {
        test: {
          name: 'storage',
          include: ['test/{functions,infra}/**/*.test.ts'],
          exclude: rules,
          setupFiles: 'test/support/rig/quiet.ts',
          ...patient,
        },
      },
    ],
  },
});
