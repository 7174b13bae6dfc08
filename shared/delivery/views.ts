import * as z from 'zod';
import { deliveryStates } from './states.ts';

/** The other addresses of a team that the Directory holds; an address itself is never in a request or a reply. */
export const otherAddresses = ['second', 'manager'] as const;
export type OtherAddress = (typeof otherAddresses)[number];

/** A mail, or something else that the service was to do by itself for everybody of a session. */
const undeliveredKinds = ['mail', 'errand'] as const;
export type UndeliveredKind = (typeof undeliveredKinds)[number];

/**
 * One mail that did not arrive, or of which nobody knows, or one thing that could not be done: what, who is affected,
 * since when and why, in words.
 */
export const undeliveredView = z.object({
  kind: z.enum(undeliveredKinds),
  id: z.string(),
  version: z.number(),
  what: z.string(),
  reference: z.string(),
  caseId: z.string(),
  /** The session of an errand or of a letter about a booked place: its hosts see who is booked. Neither has a reference or a case. */
  sessionId: z.string().nullable(),
  /** To whom it was: "Hackney team (inbox)", "the referrer", "whoever is on duty". */
  to: z.string(),
  affected: z.string(),
  since: z.string(),
  state: z.enum(deliveryStates),
  why: z.string(),
  phone: z.string().nullable(),
  /** False while the address is marked: clear it first, or choose another. */
  canTryAgain: z.boolean(),
  others: z.array(z.enum(otherAddresses)),
});
export type Undelivered = z.infer<typeof undeliveredView>;

/** What a case shows beside an enquiry whose mail is in trouble. The acts are those of the undelivered page. */
export const mailTrouble = z.object({
  messageId: z.string(),
  version: z.number(),
  state: z.enum(deliveryStates),
  why: z.string(),
  since: z.string(),
});

/** An address to which nothing goes until a person clears it. `of` says whose it is; the address is not shown. */
export const markedAddress = z.object({
  id: z.string(),
  version: z.number(),
  of: z.string(),
  why: z.string(),
  since: z.string(),
  reference: z.string(),
});
export type MarkedAddress = z.infer<typeof markedAddress>;

/** One letter in one variant, rendered with invented facts. */
export const letterSample = z.object({
  name: z.string(),
  about: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
});
