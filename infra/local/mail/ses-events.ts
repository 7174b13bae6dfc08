import type { Mail } from './store.ts';

/** The mail service's events in the shapes that SES publishes. `at` is the time they carry, UTC ISO. */
export type SesEvent = { eventType: string; mail: object };
type Make = (address: string, at: string) => { eventType: string; [part: string]: unknown };

const send: Make = () => ({ eventType: 'Send', send: {} });
const delivery: Make = (address, at) => ({
  eventType: 'Delivery',
  delivery: {
    timestamp: at,
    recipients: [address],
    processingTimeMillis: 400,
    smtpResponse: '250 ok',
    reportingMTA: 'local',
  },
});
/** `said` is the reply of the server that sent it back; an automatic reply comes without. */
const bounce =
  (bounceType: string, bounceSubType: string, said?: string): Make =>
  (address, at) => ({
    eventType: 'Bounce',
    bounce: {
      bounceType,
      bounceSubType,
      bouncedRecipients: [{ emailAddress: address, ...(said && reported(said)) }],
      timestamp: at,
      feedbackId: `feedback-${at}`,
      ...(said && { reportingMTA: 'dns; local' }),
    },
  });
const reported = (said: string) => ({
  action: 'failed',
  status: said.split(' ')[1],
  diagnosticCode: `smtp; ${said}`,
});
const complaint: Make = (address, at) => ({
  eventType: 'Complaint',
  complaint: {
    complainedRecipients: [{ emailAddress: address }],
    timestamp: at,
    feedbackId: `feedback-${at}`,
    complaintFeedbackType: 'abuse',
  },
});
const delay: Make = (address, at) => ({
  eventType: 'DeliveryDelay',
  deliveryDelay: { timestamp: at, delayType: 'MailboxFull', delayedRecipients: [{ emailAddress: address }] },
});

const reject: Make = () => ({ eventType: 'Reject', reject: { reason: 'Bad content' } });

/** The simulator's local parts, at simulator.amazonses.com or any invented domain; every other mail arrives. */
const simulated: Record<string, readonly Make[]> = {
  success: [send, delivery],
  bounce: [send, bounce('Permanent', 'General', '550 5.1.1 user unknown')],
  ooto: [send, delivery, bounce('Transient', 'General')],
  complaint: [send, delivery, complaint],
  suppressionlist: [send, bounce('Permanent', 'OnAccountSuppressionList')],
  // Not in SES's simulator, but common.
  reject: [send, reject],
  full: [send, delay, bounce('Transient', 'MailboxFull', '452 4.2.2 mailbox full')],
  // Taken by the organisation's first server, and sent back by the next.
  returned: [send, delivery, bounce('Transient', 'General', '550 5.7.1 not allowed here')],
};

/** The events of one mail in order. `bounce+any.label@…` works as `bounce@…` does. */
export function eventsOf(mail: Mail, at: string): SesEvent[] {
  const address = mail.to[0] ?? '';
  const [name = ''] = address.toLowerCase().split(/[+@]/);
  const makes = simulated[name] ?? [send, delivery];
  const about = {
    timestamp: at,
    messageId: mail.id,
    source: mail.from,
    destination: mail.to,
    headersTruncated: false,
    headers: mail.headers,
    tags: {
      'ses:configuration-set': [mail.configurationSet ?? ''],
      ...Object.fromEntries(Object.entries(mail.tags).map(([key, value]) => [key, [value]])),
    },
  };
  return makes.map((make) => ({ ...make(address, at), mail: about }));
}
