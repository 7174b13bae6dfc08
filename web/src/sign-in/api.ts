import { person } from '#shared/contract/person';
import { makeClient } from '../api/client.ts';
import { here } from '../api/here.ts';

/** The part of the API these pages use; the rest stays out of their bundle. */
export const api = makeClient({ person }, here);
