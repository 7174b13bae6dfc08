import { undelivered } from '#shared/contract/undelivered';
import type { Act } from '#functions/request/act';
import { again } from './again.ts';

/** Sends it to another of the team's addresses in the Directory. */
export const otherAddress: Act<typeof undelivered.otherAddress> = (request) =>
  again(request, undelivered.otherAddress.audit, request.body.address);
