import { undelivered } from '#shared/contract/undelivered';
import type { Act } from '#functions/request/act';
import { again } from './again.ts';

/** Sends a mail again to the same address, or restarts a job. */
export const retry: Act<typeof undelivered.retry> = (request) =>
  again(request, undelivered.retry.audit, null);
