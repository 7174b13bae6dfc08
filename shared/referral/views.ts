import * as z from 'zod';
import { caseStates } from '#shared/lifecycle/case';
import { enquiryStates } from '#shared/lifecycle/enquiry';
import { draftAnswers } from './draft.ts';

/** An item still missing after the short path, and the move it must precede (B1). */
export const outstandingItem = z.object({ what: z.string(), before: z.string(), owner: z.string() });

/** The move of asking a team: while something is outstanding before it, no team can be asked. */
export const beforeAsking = 'a team is asked';

/** Reference, state and times only: no personal data, so a repeat may be answered without an audit entry. */
export const receiptSchema = z.object({
  id: z.string(),
  reference: z.string(),
  sentAt: z.string(),
  hearing: z.object({ day: z.string(), clock: z.string().nullable() }),
  firstLookBy: z.string(),
  teamAsked: z.boolean(),
  safeguardingOwed: z.boolean(),
  imminent: z.boolean(),
  referrerVerified: z.boolean(),
  outstanding: z.array(outstandingItem),
  duty: z.object({ on: z.boolean(), until: z.string().nullable(), phone: z.string(), words: z.string() }),
});
export type Receipt = z.infer<typeof receiptSchema>;

export const hearingSchema = z.object({ day: z.string(), clock: z.string().nullable() });

export const mySummary = z.object({
  id: z.string(),
  reference: z.string().nullable(),
  state: z.enum(caseStates),
  name: z.string(),
  hearing: hearingSchema.nullable(),
  savedAt: z.string().nullable(),
  parkedUntil: z.string().nullable(),
  /** The day on which a draft that has expired is deleted. */
  deletedOn: z.string().nullable(),
  sentAt: z.string().nullable(),
  openedAt: z.string().nullable(),
  imminent: z.boolean(),
  asDeputy: z.boolean(),
});
export type MySummary = z.infer<typeof mySummary>;

/** An enquiry as its referrer sees it; the team is not named before it has answered. */
export const enquiryProgress = z.object({
  state: z.enum(enquiryStates),
  askedAt: z.string(),
  mail: z.string(),
  openedAt: z.string().nullable(),
  answeredAt: z.string().nullable(),
  /** What the team needs to know, while it waits for that. */
  question: z.string().nullable(),
});

export const sentView = z.object({
  receipt: receiptSchema,
  state: z.enum(caseStates),
  openedAt: z.string().nullable(),
  openedBy: z.string().nullable(),
  /**
   * “Nobody has opened this yet …” or that the service has not, and what to do; null before its time and once opened.
   */
  nobodyOpened: z.string().nullable(),
  enquiries: z.array(enquiryProgress),
  answers: draftAnswers,
});
export type SentView = z.infer<typeof sentView>;
