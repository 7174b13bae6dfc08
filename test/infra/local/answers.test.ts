import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract } from '#shared/contract/contract';
import type { Row } from '#shared/contract/row';
import { type App, startApp } from './app.ts';

let dataDir: string;
let app: App;
let endpoints: Record<string, string>;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'answers-'));
  app = await startApp(dataDir);
  const { env } = JSON.parse(readFileSync(join(dataDir, 'running.json'), 'utf8')) as {
    env: Record<string, string>;
  };
  endpoints = Object.fromEntries(Object.entries(env).filter(([name]) => name.startsWith('AWS_ENDPOINT_URL')));
});
afterAll(async () => {
  await app.stop();
  rmSync(dataDir, { recursive: true });
});

type Answer = { status: number; headers: Record<string, string | string[] | undefined> };
type Asked = { method: string; path: string; headers?: Record<string, string>; body?: string };

/** A plain request with the very headers given, and no redirect followed. */
function ask(url: string, { method, path, headers = {}, body }: Asked): Promise<Answer> {
  return new Promise((done, fail) => {
    const sent = request(new URL(path, url), { method, headers }, (answer) => {
      answer.resume().once('end', () => done({ status: answer.statusCode ?? 0, headers: answer.headers }));
    });
    sent.once('error', fail).end(body);
  });
}

const issuer = '/local/issuer';
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const json = { 'content-type': 'application/json' };
/** Every way into this machine's own servers, and what each answers to who knows nothing. */
const own: Asked[] = [
  ...[
    'style.css',
    'sign-out.js',
    'quick-exit.js',
    'inbox',
    'inbox.json',
    'inbox/none',
    'inbox/none/html',
    'none',
  ].map((name) => ({ method: 'GET', path: `/local/${name}` })),
  { method: 'POST', path: '/local/token', body: '{}' },
  { method: 'POST', path: '/local/mail/faults', headers: json, body: '{"mode":"ok"}' },
  { method: 'POST', path: '/local/mail/faults', headers: json, body: '{}' },
  ...[
    '.well-known/openid-configuration',
    'jwks',
    'auth',
    'auth?client_id=mhtr-web',
    'session/end',
    'sign-in/none',
    'none',
  ].map((name) => ({ method: 'GET', path: `${issuer}/${name}` })),
  ...['token', 'token/revocation', 'sign-in/none/email', 'session/end/confirm'].map((name) => ({
    method: 'POST',
    path: `${issuer}/${name}`,
    headers: form,
    body: '',
  })),
  ...['/', '/settings.json', '/signed-in', '/none', '/assets/none.js'].map((path) => ({
    method: 'GET',
    path,
  })),
  { method: 'DELETE', path: '/' },
  { method: 'GET', path: '/local/inbox', headers: { host: 'localhost' } },
  { method: 'GET', path: '/local/inbox', headers: { host: 'evil.example' } },
  { method: 'GET', path: '/local/inbox.json', headers: { origin: 'https://evil.example' } },
];
const rows = Object.values(contract).flatMap((acts) => Object.values(acts) as Row[]);
const fromContract: Asked[] = rows.map(({ method, path }) => ({
  method,
  path: path.replaceAll(/\{\w+\}/g, 'none'),
}));

describe('every answer', () => {
  it('says that it is nothing but what it says', async () => {
    const bare: string[] = [];
    for (const asked of [...own, ...fromContract]) {
      const { status, headers } = await ask(app.url, asked);
      if (headers['x-content-type-options'] !== 'nosniff')
        bare.push(`${asked.method} ${asked.path} ${status}`);
    }
    expect(bare).toEqual([]);
  });

  it('of this machine’s own pages and data stays in no cache', async () => {
    const kept: string[] = [];
    for (const asked of own.filter(({ path }) => /^\/local\/(?!.*(\.css|\.js|known|jwks))/.test(path))) {
      const { status, headers } = await ask(app.url, asked);
      const isKept = !String(headers['cache-control']).includes('no-store') && status === 200;
      if (isKept) kept.push(`${asked.method} ${asked.path} ${status}`);
    }
    expect(kept).toEqual([]);
  });

  it('lets no page of another site read it', async () => {
    for (const asked of own.filter(({ headers }) => !headers?.['host'])) {
      const headers = { ...asked.headers, origin: 'https://evil.example' };
      const answer = await ask(app.url, { ...asked, headers });
      expect(answer.status).toBe(403);
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });
});

describe('a page of another site', () => {
  const writes = [...own, ...fromContract].filter(({ method }) => method !== 'GET');

  it.each([
    ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site' }],
    ['a file or a sandbox', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
  ])('of %s may send nothing, here or anywhere on this machine', async (_, from) => {
    const answers = await Promise.all(
      writes.map(
        async (asked) => (await ask(app.url, { ...asked, headers: { ...asked.headers, ...from } })).status,
      ),
    );
    expect(new Set(answers)).toEqual(new Set([403]));
    for (const url of Object.values(endpoints)) {
      const simple = {
        method: 'POST',
        path: '/',
        body: '{}',
        headers: { 'content-type': 'text/plain', ...from },
      };
      expect((await ask(url, simple)).status).toBe(403);
    }
  });

  it('finds nothing under a name that it had pointed here', async () => {
    const { host } = new URL(app.url);
    for (const name of [`evil.example:${host.split(':')[1]}`, 'evil.example', '127.0.0.1.evil.example'])
      expect(
        (await ask(app.url, { method: 'GET', path: '/local/inbox.json', headers: { host: name } })).status,
      ).toBe(421);
  });
});

describe('our own pages', () => {
  it.each([
    ['the app', (site: string) => ({ origin: site, 'sec-fetch-site': 'same-origin' })],
    [
      'a public page, whose forms tell no address',
      () => ({ origin: 'null', 'sec-fetch-site': 'same-origin' }),
    ],
  ])('send as before: %s', async (_, from) => {
    const asked = { method: 'POST', path: '/local/mail/faults', body: '{"mode":"ok"}' };
    expect((await ask(app.url, { ...asked, headers: { ...json, ...from(app.url) } })).status).toBe(200);
  });

  it('are found under the machine’s other names too', async () => {
    const { port } = new URL(app.url);
    const { status, headers } = await ask(app.url, {
      method: 'GET',
      path: '/',
      headers: { host: `localhost:${port}` },
    });
    expect([status, headers['location']]).toEqual([307, `${app.url}/`]);
  });
});

describe('the servers of the functions', () => {
  it('give nothing to who has not the token of this start', async () => {
    expect(Object.keys(endpoints).sort()).toEqual([
      'AWS_ENDPOINT_URL_DYNAMODB',
      'AWS_ENDPOINT_URL_SECRETS_MANAGER',
      'AWS_ENDPOINT_URL_SES',
    ]);
    for (const url of Object.values(endpoints)) {
      const headers = { 'x-amz-target': 'secretsmanager.GetSecretValue' };
      const { status, headers: given } = await ask(url, { method: 'POST', path: '/', headers, body: '{}' });
      expect([status, given['x-content-type-options']]).toEqual([403, 'nosniff']);
    }
  });
});
