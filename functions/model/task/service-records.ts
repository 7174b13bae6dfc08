import type { Task } from '#shared/case/views';

/**
 * A task of the service itself, without a case. `day` is the London day that has no cover; `hours` are those it speaks
 * of, UTC instants, and absent from what was stored before they were kept.
 */
export type ServiceTaskItem = {
  pk: 'SERVICE';
  sk: `GAP#${string}`;
  version: number;
  day: string;
  hours?: { from: string; to: string }[];
} & Task;
