import type { StoredTask } from '#shared/case/task';
import type { gapKey } from './keys.ts';

/**
 * A task without a case. `day` is the London day without cover; `hours` are the UTC instants it names, absent in
 * older items.
 */
export type ServiceTaskItem = ReturnType<typeof gapKey> & {
  version: number;
  day: string;
  hours?: { from: string; to: string }[];
} & StoredTask;
