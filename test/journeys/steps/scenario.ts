import { type RunnerTestCase, beforeEach } from 'vitest';

/** For a file whose tests are steps of one scenario: after a step that failed twice, the rest are skipped. */
export function runsAsOneScenario(): void {
  let last: RunnerTestCase | undefined;
  let ended = false;
  beforeEach(({ task, skip }) => {
    ended ||= last !== task && last?.result?.state === 'fail';
    last = task;
    skip(ended, 'A step before it failed');
  });
}
