import * as z from 'zod';
import { idSchema } from '#shared/contract/id';
import { enquiryAnswers, enquiryStates } from '#shared/lifecycle/enquiry';
import { attributionSchema } from '#shared/referral/attribution';
import { token } from '#shared/text/fields';

/** The ids and the key in the fragment of an enquiry's link. */
export const linkSchema = z.strictObject({
  caseId: idSchema,
  enquiryId: idSchema,
  key: token('Use the link from the email').regex(/^[A-Za-z0-9_-]{20,64}$/, 'Use the link from the email'),
});

/** Reference, state and times: all that is shown of an enquiry without opening it. */
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

/** A row of the slice: label and value in words; `red` where it must not be overlooked. */
export const shownRow = z.object({ label: z.string(), value: z.string(), red: z.boolean() });
export const shownSection = z.object({
  section: z.string(),
  title: z.string(),
  rows: z.array(shownRow),
  /** Who gave the answer and when, for answers that age (H16). */
  attributions: attributionSchema.nullable(),
});
export type ShownSection = z.infer<typeof shownSection>;

export const teamView = enquirySummary.extend({
  version: z.number(),
  hubPhone: z.string(),
  /** One safe way to reach her, always present, with the words to use (H27). */
  safeWay: z.string(),
  shown: z.array(shownSection),
  someHeldBack: z.boolean(),
  /**
   * What must be kept from whom: the words that the hub confirmed, or, without them (`confirmedAt` is null), to phone
   * the hub first. Null where nothing must be kept from anyone.
   */
  doNotTell: z.object({ say: z.string(), confirmedAt: z.string().nullable() }).nullable(),
  /** People of the trust who came by this link and wait to be admitted (B3). */
  waiting: z.array(z.object({ taskId: z.string(), say: z.string() })),
  answer: z
    .object({ kind: z.enum(enquiryAnswers), line: z.string(), by: z.string(), at: z.string() })
    .nullable(),
});
export type TeamView = z.infer<typeof teamView>;
