import * as z from 'zod';
import { suppressedAddress } from '#shared/delivery/views';
import { staff } from './who.ts';
import { version } from './id.ts';
import { row } from './row.ts';

/** Addresses that bounced or complained. */
export const address = {
  list: row({
    zone: 'governance',
    method: 'GET',
    path: '/api/marked-addresses',
    who: staff,
    summary:
      'Lists the addresses to which nothing goes until a person clears them; the address itself is not shown',
    audit: 'address.listed',
    reply: z.object({ items: z.array(suppressedAddress) }),
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
