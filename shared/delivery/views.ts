import * as z from 'zod';
import { deliveryStates } from './states.ts';

/** A team's other addresses in the Directory; an address itself is never in a request or a reply. */
export const otherAddresses = ['second', 'manager'] as const;
export type OtherAddress = (typeof otherAddresses)[number];

/** A mail, or a job for everybody of a session. */
const undeliveredKinds = ['mail', 'job'] as const;
export type UndeliveredKind = (typeof undeliveredKinds)[number];

/** A failed or uncertain mail, or a failed job: what, who is affected, since when and why, in words. */
export const undeliveredView = z.object({
  kind: z.enum(undeliveredKinds),
  id: z.string(),
  version: z.number(),
  what: z.string(),
  reference: z.string(),
  caseId: z.string(),
  /** The session, for a job or a letter about a booking. Neither has a reference or a case. */
  sessionId: z.string().nullable(),
  /** The recipient: "Hackney team (inbox)", "the referrer", "whoever is on duty". */
  to: z.string(),
  affected: z.string(),
  since: z.string(),
  state: z.enum(deliveryStates),
  why: z.string(),
  phone: z.string().nullable(),
  /** False while the address is suppressed: clear it first, or choose another. */
  canTryAgain: z.boolean(),
  others: z.array(z.enum(otherAddresses)),
});
export type Undelivered = z.infer<typeof undeliveredView>;

/** Mails that should have been handed over by now, and since when the oldest of them waits. */
export const lateMail = z.object({ count: z.number(), since: z.string() });
export type LateMail = z.infer<typeof lateMail>;

/** The failed mail of an enquiry, as its case shows it. The acts are those of the undelivered page. */
export const mailTrouble = z.object({
  messageId: z.string(),
  version: z.number(),
  state: z.enum(deliveryStates),
  why: z.string(),
  since: z.string(),
});

/** A suppressed address. `of` says whose it is; the address itself is not shown. */
export const suppressedAddress = z.object({
  id: z.string(),
  version: z.number(),
  of: z.string(),
  why: z.string(),
  since: z.string(),
  reference: z.string(),
});
export type SuppressedAddress = z.infer<typeof suppressedAddress>;

/** One letter in one variant, rendered with invented facts. */
export const letterSample = z.object({
  name: z.string(),
  about: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
});
