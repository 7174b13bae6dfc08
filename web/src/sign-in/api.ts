import { person } from '#shared/contract/person';
import { makeClient } from '../api/client.ts';
import { here } from '../api/here.ts';

/** What these pages ask of the API; the rest of the contract stays out of their weight. */
export const api = makeClient({ person }, here);
