import * as z from 'zod';
import { row } from './row.ts';

export const dutyReply = z.object({
  on: z.boolean(),
  until: z.string().nullable(),
  next: z.string().nullable(),
  phone: z.string(),
  words: z.string(),
});

export const duty = {
  now: row({
    zone: 'outreach',
    method: 'GET',
    path: '/api/duty',
    who: 'anyone',
    summary: 'Says whether someone is on duty now, until when, and the phone number',
    audit: { none: 'public facts about the service, nobody’s data' },
    reply: dutyReply,
  }),
};
