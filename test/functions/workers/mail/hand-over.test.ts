import { MessageRejected, SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { afterAll, describe, expect, it } from 'vitest';
import { listen } from '#infra/local/loopback';
import { openRig } from '#test/support/rig/rig';

const rig = await openRig({ seed: false });
const { handOver, readFailure } = await import('#functions/workers/mail/hand-over');
afterAll(() => rig.close());

const letter = { subject: 'A subject', text: 'Words', html: '<p>Words</p>' };
const envelope = {
  to: 'inbox@team.example',
  from: 'notice@service.example',
  messageId: 'c1a7e0de-2b64-4b8a-9a7f-3f2c6d5e4b32',
  configurationSet: 'rig',
};
/** What the SDK really throws when it sends to an address. */
async function failureAt(endpoint: string, requestTimeout = 500): Promise<unknown> {
  const client = new SESClient({
    endpoint,
    maxAttempts: 1,
    requestHandler: { requestTimeout, throwOnRequestTimeout: true },
  });
  return client
    .send(new SendRawEmailCommand({ RawMessage: { Data: Buffer.from('x') } }))
    .catch((error: unknown) => error);
}

describe('handing a mail over', () => {
  it('says under which id the mail service took it', async () => {
    const answer = await handOver(letter, envelope);
    expect(answer).toEqual({ outcome: 'accepted', mailId: rig.inbox().at(-1)?.id });
  });

  it('makes one attempt only: each is counted before it is made', async () => {
    const rule = rig.faults.set({ operation: 'SendRawEmail', fault: { kind: 'throttle' } });
    expect(await handOver(letter, envelope)).toEqual({ outcome: 'not-sent' });
    expect(rule.met()).toBe(1);
    rule.clear();
  });

  it('names the recipient in the envelope, with our configuration set and our id as a tag', async () => {
    await handOver(letter, envelope);
    expect(rig.inbox().at(-1)).toMatchObject({
      to: [envelope.to],
      configurationSet: 'rig',
      tags: { message: envelope.messageId },
    });
  });
});

describe('a failure', () => {
  it.each(['throttle', 'unavailable'] as const)(
    'that is a refusal for now means it was not sent: %s',
    async (kind) => {
      const rule = rig.faults.set({ operation: 'SendRawEmail', fault: { kind } });
      expect(await handOver(letter, envelope)).toEqual({ outcome: 'not-sent' });
      rule.clear();
    },
  );

  it('that is a refusal is final', () => {
    const refused = new MessageRejected({ message: 'no', $metadata: { httpStatusCode: 400 } });
    expect(readFailure(refused)).toEqual({ outcome: 'refused' });
  });

  it.each(['reset', 'lose-answer', 'cut-answer', 'error', 'error-after'] as const)(
    'on the way, or of its own, is not known: %s',
    async (kind) => {
      const rule = rig.faults.set({ operation: 'SendRawEmail', fault: { kind } });
      expect(await handOver(letter, envelope)).toEqual({ outcome: 'unknown' });
      rule.clear();
    },
  );

  it('to get an answer in time is not known', async () => {
    const silent = await listen(() => undefined);
    expect(readFailure(await failureAt(silent.url))).toEqual({ outcome: 'unknown' });
    await silent.close();
  });

  it('to find anybody there means it was not sent', async () => {
    const closed = await listen(() => undefined);
    await closed.close();
    expect(readFailure(await failureAt(closed.url))).toEqual({ outcome: 'not-sent' });
  });

  it('to find the host means it was not sent', async () => {
    expect(readFailure(await failureAt('http://mail.invalid'))).toEqual({ outcome: 'not-sent' });
  });

  it('to establish a connection in time means it was not sent', () => {
    const said =
      'the request socket did not establish a connection with the server within the configured timeout';
    expect(readFailure(Object.assign(new Error(said), { name: 'TimeoutError' }))).toEqual({
      outcome: 'not-sent',
    });
  });

  it('of a kind nobody thought of is not known', () => {
    expect(readFailure(new Error('whatever'))).toEqual({ outcome: 'unknown' });
  });
});
