import type { Task } from '#shared/case/task';
import type { gapKey } from './keys.ts';

/**
 * A task of the service itself, without a case. `day` is the London day that has no cover; `hours` are those it speaks
 * of, UTC instants, and absent from what was stored before they were kept.
 */
export type ServiceTaskItem = ReturnType<typeof gapKey> & {
  version: number;
  day: string;
  hours?: { from: string; to: string }[];
} & Task;
