import { undelivered } from '#shared/contract/undelivered';
import type { Act } from '#functions/request/act';
import { again } from './again.ts';

/** Sends it to another address that the Directory has for the team. */
export const otherAddress: Act<typeof undelivered.otherAddress> = (request) =>
  again(request, undelivered.otherAddress.audit, request.body.address);
