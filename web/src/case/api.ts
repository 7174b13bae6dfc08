import { cases } from '#shared/contract/case';
import { enquiry } from '#shared/contract/enquiry';
import { person } from '#shared/contract/person';
import { task } from '#shared/contract/task';
import { makeClient } from '../api/client.ts';
import { here } from '../api/here.ts';

/** The part of the API these pages use; the rest stays out of their bundle. */
export const api = makeClient({ case: cases, task, enquiry, person }, here);
