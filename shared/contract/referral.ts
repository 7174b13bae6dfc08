import * as z from 'zod';
import { answersSchema } from '#shared/referral/answers';
import { draftAnswers } from '#shared/referral/draft';
import { mySummary, receiptSchema, sentView } from '#shared/referral/views';
import { idSchema } from './id.ts';
import { row } from './row.ts';

const referrer = ['referrer'] as const;

export const referral = {
  list: row({
    zone: 'referral',
    method: 'GET',
    path: '/api/referrals',
    who: referrer,
    summary: 'Lists the caller’s own drafts and referrals, and those where they are the named deputy',
    audit: 'referral.listed',
    reply: z.object({ items: z.array(mySummary) }),
  }),
  read: row({
    zone: 'referral',
    method: 'GET',
    path: '/api/referrals/{id}',
    who: referrer,
    summary: 'Shows one draft as typed, or one sent referral with its state and times',
    audit: 'referral.seen',
    reply: z.discriminatedUnion('state', [
      z.object({
        state: z.literal('draft'),
        version: z.number(),
        /** Null once the typed content has been deleted. */
        savedAt: z.string().nullable(),
        answers: draftAnswers,
      }),
      z.object({ state: z.literal('sent'), sent: sentView }),
    ]),
  }),
  save: row({
    zone: 'referral',
    method: 'PUT',
    path: '/api/referrals/{id}/draft',
    who: referrer,
    summary:
      'Saves the fields of a draft that changed, merging them into what is stored; version 0 begins it',
    audit: 'referral.saved',
    body: z.strictObject({
      version: z.number().int().min(0),
      answers: draftAnswers,
      /**
       * Sent by a page that is left while a save is under way: the values that this one follows. Where they are what
       * is stored, nobody else came between, whether or not the save under way was first.
       */
      follows: draftAnswers.optional(),
    }),
    reply: z.object({ version: z.number(), savedAt: z.string() }),
  }),
  submit: row({
    zone: 'referral',
    method: 'POST',
    path: '/api/referrals',
    who: referrer,
    summary: 'Sends a short-path referral; a repeat with the same id and content gets the same receipt',
    audit: 'referral.submitted',
    body: z.strictObject({
      id: idSchema,
      version: z.number().int().min(0),
      declared: z.literal(true, 'Confirm the declaration'),
      answers: answersSchema,
    }),
    reply: receiptSchema,
  }),
  deleteDraft: row({
    zone: 'referral',
    method: 'POST',
    path: '/api/referrals/{id}/delete',
    who: referrer,
    summary: 'Deletes the caller’s own unsent draft at once; a repeat gets the same answer',
    audit: 'referral.deleted',
    body: z.strictObject({ version: z.number().int().min(1) }),
    reply: z.object({ deletedAt: z.string() }),
  }),
};
