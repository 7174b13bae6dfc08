import * as z from 'zod';
import { caseSummary, caseView, enquiryView, matchView, taskSchema } from '#shared/case/views';
import { shownSection } from '#shared/enquiry/views';
import { sectionNames } from '#shared/referral/sections';
import { idSchema } from './id.ts';
import { row } from './row.ts';

const hub = ['hub', 'psychologist'] as const;

export const cases = {
  list: row({
    zone: 'casework',
    method: 'GET',
    path: '/api/cases',
    who: hub,
    summary: 'Lists every open case: imminent risk first, then by hearing',
    audit: 'case.listed',
    reply: z.object({ items: z.array(caseSummary) }),
  }),
  open: row({
    zone: 'casework',
    method: 'POST',
    path: '/api/cases/{id}/open',
    who: hub,
    summary: 'Opens one case in full and records that it was opened',
    audit: 'case.opened',
    reply: caseView,
  }),
  matches: row({
    zone: 'casework',
    method: 'POST',
    path: '/api/cases/{id}/matches',
    who: hub,
    summary: 'Shows possible matches side by side; none means no exact match, not that she is not known',
    audit: 'case.compared',
    reply: z.object({ items: z.array(matchView) }),
  }),
  decideMatch: row({
    zone: 'casework',
    method: 'POST',
    path: '/api/cases/{id}/matches/{otherId}',
    who: hub,
    summary: 'Records “same woman” or “another woman”; nothing is merged',
    audit: 'case.match-decided',
    body: z.strictObject({
      version: z.number().int().min(0),
      decision: z.enum(['same-woman', 'another-woman']),
    }),
    reply: z.object({ decision: z.enum(['same-woman', 'another-woman']) }),
  }),
};

export const task = {
  complete: row({
    zone: 'casework',
    method: 'POST',
    path: '/api/cases/{id}/tasks/{taskId}/complete',
    who: hub,
    summary: 'Marks a task as done, with what came of it',
    audit: 'task.completed',
    body: z.strictObject({
      outcome: z.string().trim().min(1, 'Say what was done').max(500, 'Use 500 characters or fewer'),
    }),
    reply: taskSchema,
  }),
};

export const ask = {
  preview: row({
    zone: 'casework',
    method: 'POST',
    path: '/api/cases/{id}/preview',
    who: hub,
    summary: 'Shows exactly what a team would see, and what would be held back',
    audit: 'enquiry.previewed',
    body: z.strictObject({ holdBack: z.array(z.enum(sectionNames)).max(sectionNames.length) }),
    reply: z.object({ shown: z.array(shownSection), someHeldBack: z.boolean() }),
  }),
  team: row({
    zone: 'casework',
    method: 'POST',
    path: '/api/cases/{id}/enquiries',
    who: hub,
    summary: 'Asks a team: one enquiry, one mail without an identifying word',
    audit: 'enquiry.asked',
    body: z.strictObject({
      id: idSchema,
      version: z.number().int().min(1),
      teamId: z.string().min(1).max(60),
      holdBack: z.array(z.enum(sectionNames)).max(sectionNames.length),
    }),
    reply: enquiryView,
  }),
};

export const referrer = {
  verify: row({
    zone: 'casework',
    method: 'POST',
    path: '/api/people/{id}/verify',
    who: hub,
    summary:
      'Records that a referrer was verified by calling a number of the Directory or a published switchboard',
    audit: 'person.verified',
    body: z.strictObject({ how: z.enum(['directory-number', 'published-switchboard']) }),
    reply: z.object({ verified: z.literal(true) }),
  }),
  admit: row({
    zone: 'casework',
    method: 'POST',
    path: '/api/cases/{id}/tasks/{taskId}/admit',
    who: hub,
    summary: 'Admits a waiting person to the team whose enquiry she came by',
    audit: 'person.admitted',
    reply: taskSchema,
  }),
};
