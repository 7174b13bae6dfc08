import { defineConfig } from 'vitest/config';

const slow = { testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    projects: [
      {
        test: {
          name: 'rules and storage',
          include: ['test/{shared,functions,infra,docs}/**/*.test.ts', 'test/web/**/*.test.{ts,tsx}'],
          ...slow,
        },
      },
      {
        // One app and one browser at a time: two cores.
        test: { name: 'journeys', include: ['test/journeys/**/*.test.ts'], fileParallelism: false, ...slow },
      },
    ],
  },
});
