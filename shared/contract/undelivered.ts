import * as z from 'zod';
import { lateMail, otherAddresses, undeliveredView } from '#shared/delivery/views';
import { staff } from './who.ts';
import { version } from './id.ts';
import { row } from './row.ts';

const seenTo = z.object({ id: z.string(), seenTo: z.literal(true) });

/**
 * Mails and jobs that failed, and what a person may do about one. Addresses come from the Directory, never from a
 * request.
 */
export const undelivered = {
  list: row({
    zone: 'governance',
    method: 'GET',
    path: '/api/undelivered',
    who: staff,
    summary:
      'Lists the mails that did not arrive or of which nobody knows, and the jobs of sessions that failed: what, who is affected, since when, why; and since when mail waits that should have gone',
    audit: 'undelivered.listed',
    reply: z.object({ items: z.array(undeliveredView), late: lateMail.nullable() }),
  }),
  retry: row({
    zone: 'governance',
    method: 'POST',
    path: '/api/undelivered/{id}/retry',
    who: staff,
    summary:
      'Sends the mail again to the same address, refused while that address is suppressed; restarts a job',
    audit: 'undelivered.retried',
    body: z.strictObject({ version }),
    reply: seenTo,
  }),
  otherAddress: row({
    zone: 'governance',
    method: 'POST',
    path: '/api/undelivered/{id}/other-address',
    who: staff,
    summary: 'Sends the mail to the team’s second address or to its manager, as the Directory has them',
    audit: 'undelivered.readdressed',
    body: z.strictObject({ version, address: z.enum(otherAddresses, 'Choose one of the addresses') }),
    reply: seenTo,
  }),
  phone: row({
    zone: 'governance',
    method: 'POST',
    path: '/api/undelivered/{id}/phone',
    who: staff,
    summary: 'Replaces a mail by a phone call: no more mail for it, and a task on its case where it has one',
    audit: 'undelivered.handed-to-phone',
    body: z.strictObject({ version }),
    reply: seenTo,
  }),
};
