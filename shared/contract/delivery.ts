import * as z from 'zod';
import { letterSample, markedAddress, otherAddresses, undeliveredView } from '#shared/delivery/views';
import { row } from './row.ts';

const staff = ['hub', 'psychologist', 'service-manager'] as const;
const version = z.number().int().min(1);
const seenTo = z.object({ id: z.string(), seenTo: z.literal(true) });

/** Mails that did not arrive and errands that could not be done, and what a person may do about one. Addresses come from the Directory, never from here. */
export const undelivered = {
  list: row({
    zone: 'governance',
    method: 'GET',
    path: '/api/undelivered',
    who: staff,
    summary:
      'Lists the mails that did not arrive or of which nobody knows, and the errands of sessions that could not be done: what, who is affected, since when, why',
    audit: 'undelivered.listed',
    reply: z.object({ items: z.array(undeliveredView) }),
  }),
  retry: row({
    zone: 'governance',
    method: 'POST',
    path: '/api/undelivered/{id}/retry',
    who: staff,
    summary:
      'Sends the mail again to the same address, refused while that address is marked; starts an errand anew',
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
    summary: 'Hands a mail over to the phone: no more mail for it, and a task on its case where it has one',
    audit: 'undelivered.handed-to-phone',
    body: z.strictObject({ version }),
    reply: seenTo,
  }),
};

/** Addresses that bounced or complained. */
export const address = {
  marked: row({
    zone: 'governance',
    method: 'GET',
    path: '/api/marked-addresses',
    who: staff,
    summary:
      'Lists the addresses to which nothing goes until a person clears them; the address itself is not shown',
    audit: 'address.listed',
    reply: z.object({ items: z.array(markedAddress) }),
  }),
  clear: row({
    zone: 'governance',
    method: 'POST',
    path: '/api/marked-addresses/{id}/clear',
    who: staff,
    summary: 'Clears an address: somebody has checked that it works again',
    audit: 'address.cleared',
    body: z.strictObject({ version }),
    reply: z.object({ id: z.string(), cleared: z.literal(true) }),
  }),
};

export const letter = {
  list: row({
    zone: 'governance',
    method: 'GET',
    path: '/api/letters',
    who: staff,
    summary: 'Shows every letter the service can send, in every variant, as text and HTML',
    audit: { none: 'letters with invented facts; the same for everyone' },
    reply: z.object({ items: z.array(letterSample) }),
  }),
};
