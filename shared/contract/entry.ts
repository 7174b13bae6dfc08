import * as z from 'zod';
import { meSchema, referrerProfile } from '#shared/people/person';
import { row } from './row.ts';

/** The way in: who am I, and the first sign-in of a one-off referrer (users.md B2). */
export const person = {
  me: row({
    zone: 'entry',
    method: 'GET',
    path: '/api/me',
    who: 'signed-in',
    summary: 'Says who is signed in, or that she is not enrolled yet',
    audit: { none: 'a person’s own Directory entry, shown to herself' },
    reply: z.object({ enrolled: z.boolean(), email: z.string(), me: meSchema.nullable() }),
  }),
  enrol: row({
    zone: 'entry',
    method: 'POST',
    path: '/api/me',
    who: 'signed-in',
    summary:
      'Enrols a one-off referrer: she may draft and send her own referrals at once, and sees nothing else',
    audit: 'person.enrolled',
    body: referrerProfile,
    reply: meSchema,
  }),
};
