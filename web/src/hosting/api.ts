import { address } from '#shared/contract/address';
import { hosting } from '#shared/contract/hosting';
import { makeClient } from '../api/client.ts';
import { here } from '../api/here.ts';

/** What the hosts' pages ask of the API. */
export const api = makeClient({ hosting, address }, here);
