import * as z from 'zod';
import { enquiryView } from '#shared/case/views';
import { doNotTellMost } from '#shared/enquiry/do-not-tell';
import { enquirySummary, linkSchema, shownSection, teamView } from '#shared/enquiry/views';
import { enquiryAnswers } from '#shared/lifecycle/enquiry';
import { chosenTwice, nothingTwice } from '#shared/problem/nothing-twice';
import { teamMemberProfile } from '#shared/people/person';
import { phoneSchema } from '#shared/telephone/field';
import { sectionNames } from '#shared/referral/sections';
import { line, plain } from '#shared/text/fields';
import { idSchema } from './id.ts';
import { row } from './row.ts';
import { hub, team } from './who.ts';

const holdBack = z
  .array(z.enum(sectionNames))
  .max(sectionNames.length)
  .superRefine(nothingTwice(chosenTwice));

const taskMade = z.object({ received: z.literal(true), reference: z.string(), phone: z.string() });

/** What this team reads under “Do not tell”, once the hub has read it. Without words it reads to phone the hub first. */
const confirmedWords = z.strictObject({
  say: z
    .string()
    .trim()
    .max(doNotTellMost, `Use ${doNotTellMost.toLocaleString('en-GB')} characters or fewer`),
  confirmed: z.literal(true, 'Confirm what this team reads'),
});

export const enquiry = {
  list: row({
    zone: 'team',
    method: 'GET',
    path: '/api/enquiries',
    who: team,
    summary: 'Lists the enquiries put to the caller’s teams: reference, state and times only',
    audit: { none: 'reference, state and times; no personal data' },
    reply: z.object({ items: z.array(enquirySummary), waiting: z.boolean(), phone: z.string() }),
  }),
  open: row({
    zone: 'team',
    method: 'POST',
    path: '/api/cases/{caseId}/enquiries/{id}/open',
    who: team,
    summary: 'Opens an enquiry: the slice that she agreed to, computed now, and a record of who opened it',
    audit: 'enquiry.opened',
    reply: teamView,
  }),
  answer: row({
    zone: 'team',
    method: 'POST',
    path: '/api/cases/{caseId}/enquiries/{id}/answer',
    who: team,
    summary: 'Gives the first answer: one of four, with one line',
    audit: 'enquiry.answered',
    body: z.strictObject({
      version: z.number().int().min(1),
      answer: z.enum(enquiryAnswers, 'Choose one of the four answers'),
      line: line(300),
    }),
    reply: teamView,
  }),
  join: row({
    zone: 'team',
    method: 'POST',
    path: '/api/enquiries/join',
    who: 'signed-in',
    summary:
      'Enrols a person of the team’s trust who came by the link; they wait until the hub or the team admits them',
    audit: 'person.joined',
    body: linkSchema.extend({ profile: teamMemberProfile }),
    reply: z.object({ admitted: z.boolean(), reference: z.string(), dueAt: z.string(), phone: z.string() }),
  }),
  admit: row({
    zone: 'team',
    method: 'POST',
    path: '/api/cases/{caseId}/enquiries/{id}/admit/{taskId}',
    who: team,
    summary: 'A member of the team admits a colleague who came by the link of this enquiry',
    audit: 'person.admitted',
    reply: z.object({ admitted: z.literal(true) }),
  }),
  link: row({
    zone: 'team',
    method: 'POST',
    path: '/api/enquiries/link',
    who: 'anyone',
    summary:
      'Says whether the link of an enquiry still works; 410 once the enquiry is closed or its time has run out',
    audit: { none: 'says only whether a link still works' },
    body: linkSchema,
    reply: z.object({ open: z.literal(true) }),
  }),
  wrongInbox: row({
    zone: 'team',
    method: 'POST',
    path: '/api/enquiries/wrong-inbox',
    who: 'anyone',
    summary: 'Says “this is not our inbox” without signing in; it becomes a task for the hub',
    audit: 'enquiry.wrong-inbox',
    body: linkSchema,
    reply: taskMade,
  }),
  phoneMe: row({
    zone: 'team',
    method: 'POST',
    path: '/api/enquiries/phone-me',
    who: 'anyone',
    summary: 'Says “please phone me on …” without signing in; it becomes a task for the hub',
    audit: 'enquiry.phone-me',
    body: linkSchema.extend({ phone: phoneSchema }),
    reply: taskMade,
  }),
  preview: row({
    zone: 'casework',
    method: 'POST',
    path: '/api/cases/{id}/preview',
    who: hub,
    summary: 'Shows exactly what a team would see, and what would be held back',
    audit: 'enquiry.previewed',
    body: z.strictObject({ holdBack }),
    reply: z.object({
      shown: z.array(shownSection),
      someHeldBack: z.boolean(),
      /** What must be kept from whom in the referrer's words, to be confirmed or reworded; empty where nothing. */
      doNotTell: z.string(),
    }),
  }),
  ask: row({
    zone: 'casework',
    method: 'POST',
    path: '/api/cases/{id}/enquiries',
    who: hub,
    summary: 'Asks a team: one enquiry, one mail without an identifying word',
    audit: 'enquiry.asked',
    body: z.strictObject({
      id: idSchema,
      version: z.number().int().min(1),
      teamId: plain(60, 'Choose a team'),
      holdBack,
      doNotTell: confirmedWords.nullable().default(null),
    }),
    reply: enquiryView,
  }),
};
