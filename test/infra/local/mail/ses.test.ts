import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  GetSendQuotaCommand,
  ListIdentitiesCommand,
  SESClient,
  SendEmailCommand,
  SendRawEmailCommand,
} from '@aws-sdk/client-ses';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Listening, listen } from '#infra/local/loopback';
import { type Faults, openFaults } from '#infra/local/mail/faults';
import { serveSes } from '#infra/local/mail/ses';
import { type MailStore, openMailStore } from '#infra/local/mail/store';

const raw = [
  'From: Service <no-reply@mhtr.example>',
  'To: team@slam.example',
  'Subject: =?utf-8?q?An_enquiry_waits_=E2=80=93_MH-1?=',
  'X-Mhtr-Message: abc',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Please open the enquiry.',
].join('\r\n');

let folder: string;
let store: MailStore;
let faults: Faults;
let server: Listening;
let client: SESClient;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ses-'));
  store = openMailStore(folder);
  faults = openFaults();
  server = await listen(serveSes(store, faults));
  client = new SESClient({
    endpoint: server.url,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
    requestHandler: { requestTimeout: 2_000, throwOnRequestTimeout: true },
  });
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const send = () =>
  client.send(
    new SendRawEmailCommand({
      RawMessage: { Data: Buffer.from(raw) },
      Destinations: ['team@slam.example', 'team-duty@slam.example'],
      ConfigurationSetName: 'mhtr',
      Tags: [{ Name: 'message', Value: 'abc' }],
    }),
  );

describe('SendRawEmail', () => {
  it('keeps the very bytes, the envelope and what the mail says', async () => {
    const { MessageId } = await send();
    expect(readFileSync(join(folder, 'mail', `${MessageId}.eml`), 'utf8')).toBe(raw);
    expect(store.all()).toMatchObject([
      {
        id: MessageId,
        to: ['team@slam.example', 'team-duty@slam.example'],
        from: 'no-reply@mhtr.example',
        subject: 'An enquiry waits – MH-1',
        text: 'Please open the enquiry.\n',
        configurationSet: 'mhtr',
        tags: { message: 'abc' },
      },
    ]);
    expect(store.all()[0]?.headers).toContainEqual({ name: 'x-mhtr-message', value: 'abc' });
  });

  it('is found again after a restart, newest first', async () => {
    const first = await send();
    const second = await send();
    expect(
      openMailStore(folder)
        .all()
        .map(({ id }) => id),
    ).toEqual([second.MessageId, first.MessageId]);
  });

  it.each([
    ['throttle', 'Throttling'],
    ['reject', 'MessageRejected'],
    ['timeout', 'TimeoutError'],
    ['down', 'ServiceUnavailable'],
  ] as const)('meets the fault %s as %s and keeps nothing', async (mode, name) => {
    faults.set(mode);
    await expect(send()).rejects.toSatisfy((error: Error & { code?: string }) =>
      [error.name, error.code].includes(name),
    );
    expect(store.all()).toEqual([]);
  });

  it('works again after as many faults as were asked for', async () => {
    faults.set('throttle', 1);
    await expect(send()).rejects.toThrow();
    await expect(send()).resolves.toHaveProperty('MessageId');
  });
});

describe('other actions', () => {
  it('gives the quota with what was sent', async () => {
    await send();
    expect(await client.send(new GetSendQuotaCommand({}))).toMatchObject({ SentLast24Hours: 1 });
  });

  it.each([
    [
      'SendEmail',
      () =>
        client.send(
          new SendEmailCommand({
            Source: 'a@mhtr.example',
            Destination: { ToAddresses: ['b@mhtr.example'] },
            Message: { Subject: { Data: 's' }, Body: { Text: { Data: 't' } } },
          }),
        ),
    ],
    ['an action it does not know', () => client.send(new ListIdentitiesCommand({}))],
  ])('refuses %s at once, as SES does', async (_, act) => {
    await expect(act()).rejects.toMatchObject({ name: 'InvalidAction' });
  });
});
