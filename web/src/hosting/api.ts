import { address } from '#shared/contract/address';
import { hosting } from '#shared/contract/hosting';
import { makeClient } from '../api/client.ts';
import { here } from '../api/here.ts';

/** The part of the API that the hosts' pages use. */
export const api = makeClient({ hosting, address }, here);
