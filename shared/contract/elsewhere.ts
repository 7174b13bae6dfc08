import * as z from 'zod';
import { row } from './row.ts';

/**
 * Every other address under /sessions, such as one that only takes a form: not an operation, but answered with a
 * proper page.
 */
export const elsewhere = {
  page: row({
    zone: 'outreach',
    method: 'GET',
    path: '/sessions/{rest+}',
    who: 'anyone',
    summary: 'Says that there is nothing at this address of the sessions',
    audit: { none: 'nothing is there' },
    reply: z.never(),
  }),
};
