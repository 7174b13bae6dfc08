import { undelivered } from '#shared/contract/undelivered';
import type { Act } from '#functions/request/act';
import { again } from './again.ts';

/** Sends it again to the same address, or starts the errand anew. */
export const retry: Act<typeof undelivered.retry> = (request) =>
  again(request, undelivered.retry.audit, null);
