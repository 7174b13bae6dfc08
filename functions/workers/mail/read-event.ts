import * as z from 'zod';
import type { Fact, FactKind } from '#shared/delivery/facts';

const instant = z.string().transform((text, ctx) => {
  const time = Date.parse(text);
  if (Number.isNaN(time)) ctx.addIssue('Not a time');
  return Number.isNaN(time) ? z.NEVER : new Date(time).toISOString();
});
const timed = z.object({ timestamp: instant });

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
  bounce: timed.extend({ bounceType: z.string(), bounceSubType: z.string().default('') }).optional(),
  complaint: timed.optional(),
  delivery: timed.optional(),
  deliveryDelay: timed.optional(),
});
type SesEvent = z.infer<typeof sesEvent>;

const suppressedTypes = ['Suppressed', 'OnAccountSuppressionList'];

function bounceKind({ bounceType, bounceSubType }: NonNullable<SesEvent['bounce']>): FactKind {
  if (suppressedTypes.includes(bounceSubType)) return 'suppressed';
  return bounceType === 'Permanent' ? 'bounced-hard' : 'bounced-soft';
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

const envelope = z.object({ Message: z.string() });

/**
 * Reads an SES event inside an SNS notification. Null where it is about no message of ours or irrelevant. Throws on
 * anything else, so that the queue keeps it for a person.
 */
export function readEvent(body: string): MailEvent | null {
  const event = sesEvent.parse(JSON.parse(envelope.parse(JSON.parse(body)).Message));
  const [messageId, fact] = [ourId(event), factOf(event)];
  if (!messageId || !fact) return null;
  return { messageId, mailId: event.mail.messageId, fact, address: event.mail.destination[0] ?? null };
}
