import { cases } from '#shared/contract/case';
import { enquiry } from '#shared/contract/enquiry';
import { person } from '#shared/contract/person';
import { task } from '#shared/contract/task';
import { makeClient } from '../api/client.ts';
import { here } from '../api/here.ts';

/** What these pages ask of the API; the rest of the contract stays out of their weight. */
export const api = makeClient({ case: cases, task, enquiry, person }, here);
