import * as z from 'zod';
import { mailTrouble } from '#shared/delivery/views';
import { caseStates } from '#shared/lifecycle/case';
import { matchActs } from '#shared/lifecycle/match';
import { enquiryStates } from '#shared/lifecycle/enquiry';
import { draftAnswers } from '#shared/referral/draft';
import { attributionSchema } from '#shared/referral/attribution';
import { sectionNames } from '#shared/referral/sections';
import { hearingSchema, outstandingItem } from '#shared/referral/views';
import { taskSchema } from './task.ts';

/**
 * An open task of a case, or of the service (then the case's fields are null). Urgent ones come first in every list:
 * imminent risk, a failed mail, a case nobody has opened.
 */
export const openTask = taskSchema.extend({
  caseId: z.string().nullable(),
  reference: z.string().nullable(),
  hearing: hearingSchema.nullable(),
  cannotWait: z.boolean(),
  /** The team it is about, with its own number in the Directory. */
  team: z.object({ name: z.string(), phone: z.string() }).nullable(),
});

export type OpenTask = z.infer<typeof openTask>;

export const caseSummary = z.object({
  id: z.string(),
  reference: z.string(),
  state: z.enum(caseStates),
  name: z.string(),
  hearing: hearingSchema,
  imminent: z.boolean(),
  sentAt: z.string(),
  openedAt: z.string().nullable(),
  /** Of a mail that did not arrive: what it is to be told in words, with since when; null where there is none. */
  mail: z.string().nullable(),
});

export type CaseSummary = z.infer<typeof caseSummary>;

export const suggestedTeam = z.object({
  id: z.string(),
  name: z.string(),
  trust: z.string(),
  phone: z.string(),
  hours: z.string(),
  boroughs: z.array(z.string()),
  fits: z.boolean(),
});

/** An enquiry as the hub sees it. `mail` is one of the wordings of H2. */
export const enquiryView = z.object({
  id: z.string(),
  version: z.number(),
  teamId: z.string(),
  teamName: z.string(),
  state: z.enum(enquiryStates),
  dueAt: z.string(),
  askedAt: z.string(),
  askedBy: z.string(),
  mail: z.string(),
  /** Null while its mail is on its way or delivered. */
  trouble: mailTrouble.nullable(),
  openedAt: z.string().nullable(),
  openedBy: z.string().nullable(),
  answer: z.object({ at: z.string(), by: z.string(), line: z.string() }).nullable(),
  heldBack: z.array(z.enum(sectionNames)),
  /** What this team reads under “Do not tell”, who confirmed it and when; empty where they took it out. */
  doNotTell: z.object({ say: z.string(), by: z.string(), at: z.string() }).nullable(),
});

export const referrerView = z.object({
  id: z.string(),
  name: z.string(),
  jobTitle: z.string(),
  organisation: z.string(),
  phone: z.string(),
  email: z.string(),
  verified: z.boolean(),
  /** Where to call to verify them: numbers that they did not give, or where the published one is found. */
  numbers: z.array(z.object({ name: z.string(), phone: z.string().nullable(), note: z.string() })),
});

export const matchDecision = z.object({
  otherId: z.string(),
  reference: z.string(),
  decision: z.enum(matchActs),
  by: z.string(),
  at: z.string(),
});

export const caseView = z.object({
  id: z.string(),
  version: z.number(),
  reference: z.string(),
  state: z.enum(caseStates),
  sentAt: z.string(),
  openedAt: z.string().nullable(),
  openedBy: z.string().nullable(),
  hearing: hearingSchema,
  imminent: z.boolean(),
  answers: draftAnswers,
  unchecked: z.array(z.string()),
  /** For answers that age: who gave them, and when (H16). */
  attributions: z.array(attributionSchema),
  referrer: referrerView,
  enquiries: z.array(enquiryView),
  tasks: z.array(taskSchema),
  outstanding: z.array(outstandingItem),
  suggested: z.array(suggestedTeam),
  possibleMatches: z.number(),
  /** What people decided about similar cases, the latest of each, and who and when (H17). */
  matchDecisions: z.array(matchDecision),
});

export type CaseView = z.infer<typeof caseView>;

/** A possible match of this case: enough to tell two women apart, no more (H17). */
export const matchView = z.object({
  id: z.string(),
  reference: z.string(),
  name: z.string(),
  birth: z.string(),
  boroughs: z.array(z.string()),
  sentAt: z.string(),
  because: z.array(z.string()),
  /** The number of decisions so far; the latest counts. */
  version: z.number(),
  decision: z.enum(['same-woman', 'another-woman']).nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: z.string().nullable(),
});

export type MatchView = z.infer<typeof matchView>;
