import * as z from 'zod';
import { taskSchema } from '#shared/case/task';
import { meSchema, referrerCorrection, referrerProfile } from '#shared/people/person';
import { row } from './row.ts';
import { hub } from './who.ts';

/** The caller's own entry, the first sign-in of a one-off referrer and what they correct later (B2), and what the hub does about a person. */
export const person = {
  me: row({
    zone: 'entry',
    method: 'GET',
    path: '/api/me',
    who: 'signed-in',
    summary: 'Says who is signed in, or that they are not enrolled yet',
    audit: { none: 'a person’s own Directory entry, shown to that person' },
    reply: z.object({ enrolled: z.boolean(), email: z.string(), me: meSchema.nullable() }),
  }),
  enrol: row({
    zone: 'entry',
    method: 'POST',
    path: '/api/me',
    who: 'signed-in',
    summary:
      'Enrols a one-off referrer, who may draft and send their own referrals at once and sees nothing else',
    audit: 'person.enrolled',
    body: referrerProfile,
    reply: meSchema,
  }),
  // It makes tasks on cases, which the zone of the first sign-in may not touch.
  change: row({
    zone: 'referral',
    method: 'PUT',
    path: '/api/me',
    who: ['referrer'],
    summary:
      'Corrects a referrer’s own details; another organisation or phone number ends their verification',
    audit: 'person.changed',
    body: referrerCorrection,
    reply: meSchema,
  }),
  verify: row({
    zone: 'casework',
    method: 'POST',
    path: '/api/people/{id}/verify',
    who: hub,
    summary:
      'Records that a referrer was verified by calling a number in the Directory or a published switchboard',
    audit: 'person.verified',
    body: z.strictObject({ how: z.enum(['directory-number', 'published-switchboard']) }),
    reply: z.object({ verified: z.literal(true) }),
  }),
  admit: row({
    zone: 'casework',
    method: 'POST',
    path: '/api/cases/{id}/tasks/{taskId}/admit',
    who: hub,
    summary: 'Admits a waiting person to the team whose enquiry they came by',
    audit: 'person.admitted',
    reply: taskSchema,
  }),
};
