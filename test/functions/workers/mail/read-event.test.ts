import { describe, expect, it } from 'vitest';
import { readEvent } from '#functions/workers/mail/read-event';

const sns = (Message: string, Type = 'Notification') =>
  JSON.stringify({
    Type,
    MessageId: '22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324',
    TopicArn: 'arn:aws:sns:eu-west-2:000000000000:mail-events',
    Subject: 'Amazon SES Email Event Notification',
    Message,
    Timestamp: '2026-11-23T10:00:01.000Z',
    SignatureVersion: '1',
  });

const mail = {
  timestamp: '2026-11-23T10:00:00.000Z',
  source: 'notice@service.example',
  messageId: '0102018ab-ses',
  destination: ['duty@team.example'],
  headersTruncated: false,
  headers: [{ name: 'X-MHTR-Message', value: 'm1' }],
  tags: { 'ses:configuration-set': ['mail'], message: ['m1'] },
};

type Recipient = { action?: string; status?: string; diagnosticCode?: string };
const bounced = (bounceType: string, bounceSubType: string, recipient: Recipient = {}) =>
  sns(
    JSON.stringify({
      eventType: 'Bounce',
      bounce: {
        feedbackId: '0102018ab-feedback',
        bounceType,
        bounceSubType,
        bouncedRecipients: [{ emailAddress: 'duty@team.example', ...recipient }],
        timestamp: '2026-11-23T10:00:03.211Z',
        reportingMTA: 'dsn; a1.example',
      },
      mail,
    }),
  );
const kindOf = (body: string) => {
  const told = readEvent(body);
  return typeof told === 'string' ? told : told.fact.kind;
};

describe('a bounce as SES reports it', () => {
  it('is perhaps an automatic reply only where it is transient, general and no report of a failure', () => {
    expect(kindOf(bounced('Transient', 'General'))).toBe('auto-replied');
    const late = { action: 'delayed', status: '4.4.1', diagnosticCode: 'smtp; 450 4.4.1 busy' };
    expect(kindOf(bounced('Transient', 'General', late))).toBe('auto-replied');
    // A number with a five in it is no status.
    const reply = { diagnosticCode: 'smtp; 250 2.0.0 OK 501.7.20 from 195.5.1.1' };
    expect(kindOf(bounced('Transient', 'General', reply))).toBe('auto-replied');
  });

  it.each<[string, string, Recipient]>([
    ['Transient', 'MailboxFull', { action: 'failed', status: '4.2.2' }],
    ['Transient', 'MailboxFull', {}],
    ['Transient', 'MessageTooLarge', {}],
    ['Transient', 'ContentRejected', {}],
    ['Transient', 'AttachmentRejected', {}],
    ['Transient', 'CustomTimeoutExceeded', {}],
    ['Transient', '', {}],
    ['Undetermined', 'Undetermined', {}],
    ['Undetermined', 'General', {}],
    ['Transient', 'General', { action: 'failed', status: '5.7.1' }],
    ['Transient', 'General', { status: '5.7.1' }],
    ['Transient', 'General', { diagnosticCode: 'smtp; 554 5.4.14 Hop count exceeded' }],
    ['Transient', 'General', { diagnosticCode: 'smtp; 550 not allowed here' }],
    ['Transient', 'General', { action: 'failed', status: '4.4.7', diagnosticCode: 'smtp; 450 expired' }],
  ])('%s, %s with %j is a soft bounce', (type, subtype, recipient) => {
    expect(kindOf(bounced(type, subtype, recipient))).toBe('bounced-soft');
  });

  it.each([
    ['Permanent', 'General', 'bounced-hard'],
    ['Permanent', 'NoEmail', 'bounced-hard'],
    ['Permanent', 'UnsubscribedRecipient', 'bounced-hard'],
    ['Permanent', 'Suppressed', 'suppressed'],
    ['Permanent', 'OnAccountSuppressionList', 'suppressed'],
  ])('%s, %s is %s', (type, subtype, kind) => {
    expect(kindOf(bounced(type, subtype))).toBe(kind);
  });
});

describe('what is said while the road of events is laid', () => {
  it.each([
    ['the notice of SES', sns('Successfully validated SNS topic for Amazon SES event publishing.')],
    [
      'the request to confirm a subscription',
      sns('You have chosen to subscribe to the topic …', 'SubscriptionConfirmation'),
    ],
  ])('is dropped: %s', (_, body) => {
    expect(readEvent(body)).toBe('set-up');
  });
});

it.each([
  ['no JSON', 'Successfully validated SNS topic for Amazon SES event publishing.'],
  ['another text', sns('Something else.')],
  ['no event', sns('{"notificationType":"Other"}')],
  ['the news that the road was cut', sns('You have chosen to deactivate …', 'UnsubscribeConfirmation')],
  [
    'the notice in another kind of envelope',
    sns('Successfully validated SNS topic for Amazon SES event publishing.', 'Other'),
  ],
])('throws on %s, so that the queue keeps it', (_, body) => {
  expect(() => readEvent(body)).toThrow();
});
