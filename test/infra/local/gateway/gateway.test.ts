import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodyLimit } from '#infra/local/gateway/request';
import { type Served, issuer, now, serveGateway } from './served.ts';

let served: Served;
beforeAll(async () => void (served = await serveGateway()));
afterAll(() => served.close());

const post = (token: string | null) =>
  fetch(`${served.url}/api/things/1/parts/2`, {
    method: 'POST',
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
  });

const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;
const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
const unsigned = (token: string) => `${encoded({ alg: 'none', kid: 'k' })}.${token.split('.')[1] ?? ''}.`;
const altered = (token: string) => {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
  return `${header}.${encoded({ ...claims, sub: 'somebody else' })}.${signature}`;
};

it('dates each answer by the clock that can be moved, refusals and unknown paths too', async () => {
  const dateOf = async (answer: Promise<Response>) => Date.parse((await answer).headers.get('date') ?? '');
  const wanted = Math.floor(now / 1000) * 1000;
  const token = await served.token();
  for (const answer of [post(token), post(null), fetch(`${served.url}/api/nowhere`)])
    expect(await dateOf(answer)).toBe(wanted);
});

describe('the JWT check', () => {
  it('lets in a token that holds from now on, and one about to expire', async () => {
    const payload = { client_id: 'page', nbf: inSeconds(-1) };
    expect((await post(await served.token(payload, { expires: inSeconds(30) }))).status).toBe(200);
  });

  it.each([
    ['client_id, as Cognito’s access tokens', { client_id: 'page' }],
    ['aud', { aud: 'page' }],
    ['one aud of several', { aud: ['other', 'page'] }],
  ])('lets in a token that names the audience by %s', async (_, payload) => {
    expect((await post(await served.token(payload))).status).toBe(200);
  });

  it.each([
    ['no token', () => Promise.resolve(null)],
    ['no token at all but words', () => Promise.resolve('words')],
    ['another client', () => served.token({ client_id: 'other' })],
    ['another aud beside our client_id', () => served.token({ aud: 'other', client_id: 'page' })],
    ['another issuer', () => served.token(undefined, { issuer: 'https://other.example' })],
    ['no client and no audience', () => served.token({})],
    ['an audience that only begins like ours', () => served.token({ aud: 'page-two' })],
    [
      'a token of no issuer',
      () => served.signed({ client_id: 'page' }, (token) => token.setExpirationTime('5m')),
    ],
    [
      'a token that never expires',
      () => served.signed({ client_id: 'page' }, (token) => token.setIssuer(issuer)),
    ],
    [
      'a token that holds only from five minutes on',
      () => served.token({ client_id: 'page', nbf: inSeconds(300) }),
    ],
    ['a token that expires this very second', () => served.token(undefined, { expires: inSeconds(0) })],
    ['a token that nobody signed', async () => unsigned(await served.token())],
    ['a token signed by another key', () => served.token(undefined, { key: 'other' })],
    ['a token that was altered', async () => altered(await served.token())],
    ['an expired token', () => served.token(undefined, { expires: Math.floor(Date.now() / 1000) - 60 })],
    [
      'a token signed by a shared secret',
      () =>
        new SignJWT({ client_id: 'page' })
          .setProtectedHeader({ alg: 'HS256', kid: 'k' })
          .setIssuer(issuer)
          .setExpirationTime('5m')
          .sign(new TextEncoder().encode('a secret that is thirty-two long')),
    ],
  ])('answers 401 to %s, and the function never hears of it', async (_, make) => {
    const before = served.events.length;
    const response = await post(await make());
    expect(response.status).toBe(401);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toEqual({ message: 'Unauthorized' });
    expect(served.events).toHaveLength(before);
  });

  it('answers 403 to a token without the route’s scope', async () => {
    const headers = { authorization: `Bearer ${await served.token({ client_id: 'page', scope: 'openid' })}` };
    expect((await fetch(`${served.url}/api/things/list`, { headers })).status).toBe(403);
  });
});

describe('the gateway', () => {
  it.each([
    ['/api/rooms/1/door', 'GET /api/rooms/{id}/door', { id: '1' }],
    ['/api/rooms/1/window', 'GET /api/rooms/{rest+}', { rest: '1/window' }],
  ])('leads %s to %s: who takes the rest comes last', async (path, routeKey, pathParameters) => {
    served.answerWith({ kind: 'result', result: { statusCode: 200 } });
    await fetch(`${served.url}${path}`);
    expect(served.events.at(-1)).toMatchObject({ routeKey, pathParameters });
  });

  it('answers 404 in its own words where there is no route', async () => {
    const response = await fetch(`${served.url}/api/none`);
    expect([response.status, await response.json()]).toEqual([404, { message: 'Not Found' }]);
  });

  it('answers 413 to more than 10 MB', async () => {
    const body = Buffer.alloc(bodyLimit + 1, 'x');
    const response = await fetch(`${served.url}/api/open`, { method: 'POST', body });
    expect([response.status, await response.json()]).toEqual([413, { message: 'Request Entity Too Large' }]);
  });

  it('says after a write, and not after a read, that something may have changed', async () => {
    const before = served.wrote();
    await fetch(`${served.url}/api/open`);
    expect(served.wrote()).toBe(before);
    await fetch(`${served.url}/api/open`, { method: 'POST' });
    expect(served.wrote()).toBe(before + 1);
  });

  it('maps status, headers, cookies and a base64 body', async () => {
    const body = Buffer.from([1, 2, 255]);
    served.answerWith({
      kind: 'result',
      result: {
        statusCode: 201,
        headers: { 'Content-Type': 'image/png', 'X-One': 'a' },
        cookies: ['a=1', 'b=2'],
        body: body.toString('base64'),
        isBase64Encoded: true,
      },
    });
    const response = await fetch(`${served.url}/api/open`);
    expect(response.status).toBe(201);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(response.headers.get('x-one')).toBe('a');
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(body);
  });

  it('takes an answer without a status as the JSON body of a 200', async () => {
    served.answerWith({ kind: 'result', result: { a: 1 } });
    const response = await fetch(`${served.url}/api/open`);
    expect([response.status, await response.json()]).toEqual([200, { a: 1 }]);
  });

  it.each([
    [
      'a handler that failed',
      { kind: 'failed', name: 'Error', message: 'private words' },
      500,
      'Internal Server Error',
    ],
    ['a handler without an answer in time', { kind: 'timed-out' }, 503, 'Service Unavailable'],
    [
      'a status that is none',
      { kind: 'result', result: { statusCode: 'soon' } },
      500,
      'Internal Server Error',
    ],
  ] as const)('answers for %s without its words', async (_, outcome, status, message) => {
    served.answerWith(outcome);
    const response = await fetch(`${served.url}/api/open`);
    expect([response.status, await response.json()]).toEqual([status, { message }]);
  });
});
