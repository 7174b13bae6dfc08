import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serveGateway } from './served.ts';

let served: Served;
beforeAll(async () => void (served = await serveGateway()));
afterAll(() => served.close());
const last = () => served.events.at(-1);

describe('the event of a request', () => {
  it('has every field HTTP APIs send for a signed-in write', async () => {
    const token = await served.token({ client_id: 'page', groups: ['a', 'b'], version: 2 });
    const { host } = new URL(served.url);
    await fetch(`${served.url}/api/things/a%20b/parts/7?x=1&x=2&y=`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        cookie: 'a=1; b=2',
        'X-Thing': 'One',
        'user-agent': 'test',
      },
      body: '{"a":"é"}',
    });
    const key = 'POST /api/things/{id}/parts/{part}';
    expect(last()).toMatchObject({
      version: '2.0',
      routeKey: key,
      rawPath: '/api/things/a b/parts/7',
      rawQueryString: 'x=1&x=2&y=',
      cookies: ['a=1', 'b=2'],
      headers: { 'x-thing': 'One', 'content-type': 'application/json', host },
      queryStringParameters: { x: '1,2', y: '' },
      pathParameters: { id: 'a b', part: '7' },
      requestContext: {
        accountId: '000000000000',
        apiId: 'local',
        authorizer: {
          jwt: {
            claims: { sub: 'someone', client_id: 'page', groups: '[a b]', version: '2' },
            scopes: null,
          },
        },
        domainName: host,
        http: { method: 'POST', path: '/api/things/a b/parts/7', protocol: 'HTTP/1.1', userAgent: 'test' },
        routeKey: key,
        stage: '$default',
        time: '23/Nov/2026:09:05:07 +0000',
        timeEpoch: Date.parse('2026-11-23T09:05:07.123Z'),
      },
      body: '{"a":"é"}',
      isBase64Encoded: false,
    });
  });

  it('leaves out what the request did not have', async () => {
    await fetch(`${served.url}/api/open`);
    for (const absent of ['cookies', 'queryStringParameters', 'pathParameters', 'body']) {
      expect(last()).not.toHaveProperty(absent);
    }
    expect(last()).toMatchObject({ rawQueryString: '', isBase64Encoded: false });
    expect(last()?.['requestContext']).not.toHaveProperty('authorizer');
  });

  it('carries a body that is no text in base64', async () => {
    const body = new Uint8Array([0, 255, 1]);
    await fetch(`${served.url}/api/open`, { method: 'POST', body, headers: { 'content-type': 'image/png' } });
    expect(last()).toMatchObject({ body: Buffer.from(body).toString('base64'), isBase64Encoded: true });
  });

  it('names the direct caller after whatever was sent as forwarded', async () => {
    await fetch(`${served.url}/api/open`, { headers: { 'x-forwarded-for': '192.0.2.1' } });
    expect(last()).toMatchObject({
      headers: { 'x-forwarded-for': '192.0.2.1, 127.0.0.1' },
      requestContext: { http: { sourceIp: '127.0.0.1' } },
    });
  });

  it('takes a wrongly encoded path as it was sent', async () => {
    await fetch(`${served.url}/api/things/%E0%A4%A`);
    expect(last()).toMatchObject({ pathParameters: { id: '%E0%A4%A' } });
  });
});
