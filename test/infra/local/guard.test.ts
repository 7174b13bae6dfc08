import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guarded, newToken } from '#infra/local/guard';
import { type Listening, listen } from '#infra/local/loopback';

const token = newToken();
let server: Listening;
beforeAll(async () => {
  server = await listen(guarded(token, (_, response) => void response.end('let in')));
});
afterAll(() => server.close());

/** A plain request with the very headers given: fetch would choose some of them itself. */
function ask(
  headers: Record<string, string>,
  method = 'POST',
): Promise<{ status: number; body: string; headers: object }> {
  return new Promise((done, fail) => {
    const asked = request(server.url, { method, headers }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += String(chunk)));
      response.on('end', () => done({ status: response.statusCode ?? 0, body, headers: response.headers }));
    });
    asked.once('error', fail).end(method === 'POST' ? '{}' : undefined);
  });
}

const ours = { 'x-amz-security-token': token };

describe('what is meant for the functions of this start', () => {
  it('answers them', async () => {
    expect(await ask(ours)).toMatchObject({ status: 200, body: 'let in' });
  });

  it.each([
    ['nothing', {}],
    ['the token of another start', { 'x-amz-security-token': newToken() }],
    ['a part of the token', { 'x-amz-security-token': token.slice(1) }],
    [
      'a key alone',
      { authorization: 'AWS4-HMAC-SHA256 Credential=local/20261123/eu-west-2/ses/aws4_request' },
    ],
  ])('refuses who brings %s', async (_, headers) => {
    expect(await ask(headers)).toMatchObject({ status: 403, body: expect.stringContaining('AccessDenied') });
  });

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['a file or a sandbox', { origin: 'null' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:8080' }],
    ['a page that shows no origin', { 'sec-fetch-site': 'cross-site' }],
  ])('refuses a web page of %s, whatever it knows', async (_, headers) => {
    for (const method of ['POST', 'GET', 'OPTIONS']) {
      const answer = await ask({ ...ours, ...headers }, method);
      expect(answer.status).toBe(403);
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  it('refuses a name that was pointed here', async () => {
    expect((await ask({ ...ours, host: 'evil.example' })).status).toBe(403);
    expect((await ask({ ...ours, host: 'localhost' })).status).toBe(403);
  });

  it('lets no answer be taken for a script or a style', async () => {
    expect((await ask({})).headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
    expect((await ask(ours)).headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
  });
});
