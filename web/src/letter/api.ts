import { letter } from '#shared/contract/letter';
import { makeClient } from '../api/client.ts';
import { here } from '../api/here.ts';

/** What these pages ask of the API; the rest of the contract stays out of their weight. */
export const api = makeClient({ letter }, here);
