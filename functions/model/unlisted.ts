import type { Refusal } from '#functions/platform/store/decision';
import { log } from '#functions/platform/log';

/** A worker logs an unlisted move and is done; an alarm counts these lines. */
export function logUnlisted(worker: string, id: string, act: string, { state }: Refusal): void {
  log.warn(worker, { id, act, state, outcome: 'unlisted-move' });
}
