import { defineConfig } from 'vitest/config';

const patient = { testTimeout: 180_000, hookTimeout: 180_000 };

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
          globalSetup: 'test/browser/set-up.ts',
          ...patient,
        },
      },
      {
        test: {
          name: 'rules and storage',
          include: ['test/{shared,functions,infra,docs}/**/*.test.ts', 'test/web/**/*.test.{ts,tsx}'],
          setupFiles: 'test/rig/quiet.ts',
          ...patient,
        },
      },
    ],
  },
});
