import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { patience } from './journeys/steps/patience.ts';

const root = new URL('..', import.meta.url).pathname;
const patient = { testTimeout: 180_000, hookTimeout: 180_000, expect: { poll: { timeout: patience } } };
/** A rule is what needs neither storage nor the app; all else but the journeys is storage. */
const isRule = (file: string) => !/openRig|startApp/.test(readFileSync(root + file, 'utf8'));
/** What replaces a module or spies on one: it must find no module that another file has loaded, and leave none. */
const isApart = (file: string) =>
  /\bvi\.(mock|doMock|hoisted|spyOn|stub|useFake|reset)/.test(readFileSync(root + file, 'utf8'));
const rules = globSync('test/{shared,web,docs,support,functions,infra/aws,infra/build}/**/*.test.{ts,tsx}', {
  cwd: root,
}).filter(isRule);

export default defineConfig({
  test: {
    root,
    reporters: ['default', './test/support/flaky.ts'],
    // One more than the cores of most machines: a journey leaves a core idle two fifths of its time.
    maxWorkers: 3,
    // What answers soonest comes first.
    projects: [
      {
        // These keep nothing from file to file, so that one process does for many.
        test: {
          name: 'rules',
          include: rules.filter((file) => !isApart(file)),
          isolate: false,
          sequence: { groupOrder: 1 },
          ...patient,
        },
      },
      {
        test: {
          name: 'rules-apart',
          include: rules.filter(isApart),
          sequence: { groupOrder: 1 },
          ...patient,
        },
      },
      {
        test: {
          name: 'storage',
          include: ['test/{functions,infra,docs}/**/*.test.ts'],
          exclude: rules,
          setupFiles: 'test/support/rig/quiet.ts',
          sequence: { groupOrder: 2 },
          ...patient,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          globalSetup: 'test/support/browser/set-up.ts',
          sequence: { groupOrder: 3 },
          retry: 1,
          ...patient,
        },
      },
    ],
  },
});
