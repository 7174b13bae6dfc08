import * as z from 'zod';
import { idSchema } from '#shared/contract/id';
import { enquiryAnswers, enquiryStates } from '#shared/lifecycle/enquiry';
import { saidSchema } from '#shared/referral/said';

/** The ids and the key that an enquiry's mail carries in its link's fragment. */
export const linkSchema = z.strictObject({
  caseId: idSchema,
  enquiryId: idSchema,
  key: z.string().regex(/^[A-Za-z0-9_-]{20,64}$/),
});

/** Reference, state and times: what may be known of an enquiry without opening it. */
export const enquirySummary = z.object({
  caseId: z.string(),
  id: z.string(),
  reference: z.string(),
  teamName: z.string(),
  state: z.enum(enquiryStates),
  dueAt: z.string(),
  askedAt: z.string(),
});
export type EnquirySummary = z.infer<typeof enquirySummary>;

/** A titled row of the slice: label and value in words, ready to read; `red` where nobody may overlook it. */
export const shownRow = z.object({ label: z.string(), value: z.string(), red: z.boolean() });
export const shownSection = z.object({
  section: z.string(),
  title: z.string(),
  rows: z.array(shownRow),
  /** Who said it and when, where it grows old (H16). */
  said: saidSchema.nullable(),
});
export type ShownSection = z.infer<typeof shownSection>;

export const teamView = enquirySummary.extend({
  version: z.number(),
  hubPhone: z.string(),
  /** One safe way to reach her, always present, with the words to use (H27). */
  safeWay: z.string(),
  shown: z.array(shownSection),
  someHeldBack: z.boolean(),
  /** People of the trust who came by this link and wait to be admitted to the team (B3). */
  waiting: z.array(z.object({ taskId: z.string(), say: z.string() })),
  answer: z
    .object({ kind: z.enum(enquiryAnswers), line: z.string(), by: z.string(), at: z.string() })
    .nullable(),
});
export type TeamView = z.infer<typeof teamView>;
