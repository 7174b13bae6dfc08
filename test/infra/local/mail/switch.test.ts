import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Listening, listen } from '#infra/local/loopback';
import { openFaults } from '#infra/local/mail/faults';
import { inboxPages } from '#infra/local/mail/inbox';
import { openMailStore } from '#infra/local/mail/store';
import { sayRunning, sayStopped } from '#infra/local/running';
import { modeFor, switchMail } from '#infra/local/switch-mail';

const faults = openFaults();
let folder: string;
let server: Listening;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'switch-'));
  const pages = inboxPages(openMailStore(folder), faults);
  server = await listen((request, response) => {
    if (!pages(request, response, new URL(request.url ?? '/', 'http://127.0.0.1'))) response.end();
  });
  sayRunning(folder, { pid: process.pid, site: server.url, env: {} });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe('npm run mail', () => {
  it('switches the mail service of the running app off and on', async () => {
    await switchMail('off', folder);
    expect(faults.next()).toBe('down');
    expect(faults.next()).toBe('down');
    await switchMail('on', folder);
    expect(faults.next()).toBe('ok');
  });

  it.each([undefined, 'down', 'OFF', 'toString'])('says how it is used at %s', (asked) => {
    expect(() => modeFor(asked)).toThrow('Usage: npm run mail');
  });

  it('says that the app is not running', async () => {
    sayStopped(folder);
    await expect(switchMail('off', folder)).rejects.toThrow('is not running');
  });
});
