import { SendRawEmailCommand, SESClient } from '@aws-sdk/client-ses';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { serviceName } from '#shared/delivery/service-name';
import type { Letter } from '#functions/model/letter/letter';
import type { HandOver } from '#functions/model/message/hand-over';

// The SDK must not retry: each attempt is counted in the outbox before it is made.
const ses = new SESClient({
  maxAttempts: 1,
  requestHandler: { connectionTimeout: 2000, requestTimeout: 8000, throwOnRequestTimeout: true },
});

export type Envelope = { to: string; from: string; messageId: string; configurationSet: string };

/** A host's text may hold line breaks of any system; the composer turns these into those of RFC 5322. */
const oneKindOfBreak = (text: string) => text.replace(/\r\n?/g, '\n');

/** The MIME message, with our own id in a header because SES sets Message-ID. Strict receivers refuse a bare line feed. */
export function mime(letter: Letter, { to, from, messageId }: Envelope): Promise<Buffer> {
  const message = new MailComposer({
    from: { name: serviceName, address: from },
    to,
    subject: letter.subject,
    text: oneKindOfBreak(letter.text),
    html: oneKindOfBreak(letter.html),
    ...(letter.calendar && { icalEvent: { ...letter.calendar, filename: 'session.ics' } }),
    headers: { 'X-MHTR-Message': messageId, 'Auto-Submitted': 'auto-generated' },
    newline: 'windows',
  });
  return message.compile().build();
}

const refusals = new Set([
  'MessageRejected',
  'MailFromDomainNotVerifiedException',
  'ConfigurationSetDoesNotExistException',
  'InvalidParameterValue',
]);

const neverLeft = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

const finding = new Set(['connect', 'getaddrinfo']);

/** For a connection timeout the SDK gives no code, only these words. */
const noConnection = /did not establish a connection/;

type Failure = {
  name?: string;
  code?: string;
  syscall?: string;
  message?: string;
  $metadata?: { httpStatusCode?: number };
};

/**
 * Only a refusal or an unavailable service shows that the mail was not taken: a cut-off success also has a status,
 * and after an internal error the mail may have been taken.
 */
const saysNotTaken = (status: number) => (status >= 400 && status < 500) || status === 503;

/** Classifies a failure: refused for good, certainly not sent, or unknown. */
export function readFailure(error: unknown): HandOver {
  const { name = '', code = '', syscall = '', message = '', $metadata: meta } = error as Failure;
  if (refusals.has(name)) return { outcome: 'refused' };
  if (saysNotTaken(meta?.httpStatusCode ?? 0) || neverLeft.has(code)) return { outcome: 'not-sent' };
  if (finding.has(syscall) || noConnection.test(message)) return { outcome: 'not-sent' };
  return { outcome: 'unknown' };
}

/** Hands one mail to SES by SendRawEmail. Never throws. */
export async function handOver(letter: Letter, envelope: Envelope): Promise<HandOver> {
  try {
    const answer = await ses.send(
      new SendRawEmailCommand({
        Source: envelope.from,
        Destinations: [envelope.to],
        RawMessage: { Data: await mime(letter, envelope) },
        ConfigurationSetName: envelope.configurationSet,
        Tags: [{ Name: 'message', Value: envelope.messageId }],
      }),
    );
    return { outcome: 'accepted', mailId: answer.MessageId ?? '' };
  } catch (error) {
    return readFailure(error);
  }
}
