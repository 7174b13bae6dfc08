import * as z from 'zod';
import type { Fact, FactKind } from '#shared/delivery/facts';

const instant = z.string().transform((text, ctx) => {
  const time = Date.parse(text);
  if (Number.isNaN(time)) ctx.addIssue('Not a time');
  return Number.isNaN(time) ? z.NEVER : new Date(time).toISOString();
});
const timed = z.object({ timestamp: instant });

/** What the delivery status report says of a recipient; an automatic reply is no such report, and has none of it. */
const bouncedRecipient = z.object({
  action: z.string().default(''),
  status: z.string().default(''),
  diagnosticCode: z.string().default(''),
});

/** The parts of an SES event that are read; the rest is ignored. */
const sesEvent = z.object({
  eventType: z.string(),
  mail: z.object({
    messageId: z.string(),
    timestamp: instant,
    destination: z.array(z.string()).default([]),
    tags: z.record(z.string(), z.array(z.string())).default({}),
    headers: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
  }),
  bounce: timed
    .extend({
      bounceType: z.string(),
      bounceSubType: z.string().default(''),
      bouncedRecipients: z.array(bouncedRecipient).default([]),
    })
    .optional(),
  complaint: timed.optional(),
  delivery: timed.optional(),
  deliveryDelay: timed.optional(),
});
type SesEvent = z.infer<typeof sesEvent>;

const suppressedTypes = ['Suppressed', 'OnAccountSuppressionList'];

/** A status of RFC 3463 that says "for good", or the reply code of RFC 5321 where a report begins with one. */
const permanent = /(?<![\d.])5\.\d{1,3}\.\d{1,3}(?![\d.])|^(?:smtp;)?\s*5\d\d\b/i;

const isFailed = ({ action, status, diagnosticCode }: z.infer<typeof bouncedRecipient>) =>
  action.toLowerCase() === 'failed' || permanent.test(status) || permanent.test(diagnosticCode);

/**
 * SES reports an automatic reply as transient and general. Full mailboxes, refused content and the like have subtypes
 * of their own, and a report that says "failed" or a 5.x.x status is none, whatever its type.
 */
function bounceKind(bounce: NonNullable<SesEvent['bounce']>): FactKind {
  const { bounceType, bounceSubType, bouncedRecipients } = bounce;
  if (suppressedTypes.includes(bounceSubType)) return 'suppressed';
  if (bounceType === 'Permanent') return 'bounced-hard';
  const isGeneral = bounceType === 'Transient' && bounceSubType === 'General';
  return isGeneral && !bouncedRecipients.some(isFailed) ? 'auto-replied' : 'bounced-soft';
}

function factOf(event: SesEvent): Fact | null {
  const { mail, bounce, complaint, delivery, deliveryDelay } = event;
  switch (event.eventType) {
    case 'Send':
      return { kind: 'accepted', at: mail.timestamp };
    case 'Delivery':
      return { kind: 'delivered', at: delivery?.timestamp ?? mail.timestamp };
    case 'DeliveryDelay':
      return { kind: 'delayed', at: deliveryDelay?.timestamp ?? mail.timestamp };
    case 'Bounce':
      return bounce ? { kind: bounceKind(bounce), at: bounce.timestamp } : null;
    case 'Complaint':
      // SES also reports this for an address on its own suppression list: either way nothing more may go.
      return { kind: 'complained', at: complaint?.timestamp ?? mail.timestamp };
    case 'Reject':
    case 'Rendering Failure':
      return { kind: 'failed', at: mail.timestamp };
    default:
      return null;
  }
}

export type MailEvent = { messageId: string; mailId: string; fact: Fact; address: string | null };

/** Our id, from the tag or else the header. It is known before the mail service's id is stored. */
function ourId({ mail }: SesEvent): string | null {
  const header = mail.headers.find(({ name }) => name.toLowerCase() === 'x-mhtr-message');
  return mail.tags['message']?.[0] ?? header?.value ?? null;
}

const envelope = z.object({ Type: z.string().default('Notification'), Message: z.string() });

/** SES says so, in no JSON, whenever a configuration set begins to publish to a topic. */
const setUpNotice = /^Successfully validated SNS topic for Amazon SES event publishing/;

/**
 * True for what is said while the road of events is laid. Its confirmation is nobody's mail and is never followed; but
 * that it was cut is no set-up, and stays unreadable, so that somebody hears of it.
 */
const isSetUp = ({ Type, Message }: z.infer<typeof envelope>) =>
  Type === 'SubscriptionConfirmation' || (Type === 'Notification' && setUpNotice.test(Message));

/**
 * Reads an SES event inside an SNS notification. `not-ours` is about no message of ours or irrelevant. Throws on
 * anything else, so that the queue keeps it for a person.
 */
export function readEvent(body: string): MailEvent | 'not-ours' | 'set-up' {
  const notification = envelope.parse(JSON.parse(body));
  if (isSetUp(notification)) return 'set-up';
  const event = sesEvent.parse(JSON.parse(notification.Message));
  const [messageId, fact] = [ourId(event), factOf(event)];
  if (!messageId || !fact) return 'not-ours';
  return { messageId, mailId: event.mail.messageId, fact, address: event.mail.destination[0] ?? null };
}
