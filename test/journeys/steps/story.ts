import { type RunnerTestCase, beforeEach } from 'vitest';

/** For a file whose tests are steps of one story: where a step failed twice, those after it are left out. */
export function tellsOneStory(): void {
  let last: RunnerTestCase | undefined;
  let ended = false;
  beforeEach(({ task, skip }) => {
    ended ||= last !== task && last?.result?.state === 'fail';
    last = task;
    skip(ended, 'A step before it failed');
  });
}
