import * as z from 'zod';
import { row } from './row.ts';

/** Every other address under the sessions, such as one to which only a form is sent: no operation, and answered as calmly. */
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
