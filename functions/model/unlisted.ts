import type { Refusal } from '#functions/platform/store/decision';
import { log } from '#functions/platform/log';

/** A worker that meets a move its table does not list is done with it: the line is counted, and heard of. */
export function logUnlisted(worker: string, id: string, act: string, { state }: Refusal): void {
  log.warn(worker, { id, act, state, outcome: 'unlisted-move' });
}
