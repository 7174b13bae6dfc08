import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Listening, listen } from '#infra/local/loopback';
import { type Faults, openFaults } from '#infra/local/mail/faults';
import { inboxPages } from '#infra/local/mail/inbox';
import { openMailStore } from '#infra/local/mail/store';

const mailTo = (to: string, subject: string) =>
  Buffer.from(
    `From: a@mhtr.example\r\nTo: ${to}\r\nSubject: ${subject}\r\nContent-Type: text/html\r\n\r\n` +
      '<html><head><script>alert(1)</script></head><body><p>Open <a href="http://127.0.0.1:1/x">it</a></p></body></html>',
  );

let folder: string;
let server: Listening;
let faults: Faults;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'inbox-'));
  const store = openMailStore(folder);
  faults = openFaults();
  const pages = inboxPages(store, faults);
  server = await listen((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (!pages(request, response, url)) response.writeHead(404).end();
  });
  for (const [to, subject] of [
    ['one@slam.example', 'First'],
    ['two@elft.example', '<b>Second</b>'],
  ] as const) {
    await store.accept(mailTo(to, subject), { destinations: [], configurationSet: null, tags: {} });
  }
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

type Listed = { id: string; subject: string; to: string[] }[];
const listed = async (query = '') =>
  (await (await fetch(`${server.url}/local/inbox.json${query}`)).json()) as Listed;
const text = async (path: string) => (await fetch(server.url + path)).text();

describe('the inbox', () => {
  it('lists the newest first', async () => {
    expect((await listed()).map(({ subject }) => subject)).toEqual(['<b>Second</b>', 'First']);
  });

  it('finds mail by its recipient', async () => {
    expect(await listed('?to=ONE@slam')).toMatchObject([{ subject: 'First', to: ['one@slam.example'] }]);
    expect(await text('/local/inbox?to=one')).not.toContain('Second');
  });

  it('never takes a mail’s words for its own HTML', async () => {
    expect(await text('/local/inbox')).toContain('&lt;b&gt;Second&lt;/b&gt;');
  });

  it('shows the HTML of a mail in a frame where no script runs', async () => {
    const [mail] = await listed();
    expect(await text(`/local/inbox/${mail?.id}`)).toContain(`src="/local/inbox/${mail?.id}/html" sandbox=`);
    const { headers } = await fetch(`${server.url}/local/inbox/${mail?.id}/html`);
    expect(headers.get('content-security-policy')).toMatch(
      /default-src 'none'.*sandbox allow-top-navigation-by-user-activation;/,
    );
  });

  it('knows no mail that is not there', async () => {
    expect((await fetch(`${server.url}/local/inbox/none`)).status).toBe(404);
  });
});

describe('faults on request', () => {
  const ask = (body: unknown, type = 'application/json') =>
    fetch(`${server.url}/local/mail/faults`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': type },
    });

  it('are set for so many sends', async () => {
    expect((await ask({ mode: 'reject', count: 2 })).status).toBe(200);
    expect([faults.next(), faults.next(), faults.next()]).toEqual(['reject', 'reject', 'ok']);
  });

  it.each([{ mode: 'slow' }, { mode: 'down', count: 0 }, {}, []])('refuses %j', async (body) => {
    expect((await ask(body)).status).toBe(400);
  });

  it('cannot be set by a page of another origin without asking first', async () => {
    expect((await ask({ mode: 'down' }, 'text/plain')).status).toBe(400);
  });
});
