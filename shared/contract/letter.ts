import * as z from 'zod';
import { letterSample } from '#shared/delivery/views';
import { staff } from './who.ts';
import { row } from './row.ts';

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
