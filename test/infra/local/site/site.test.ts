import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Request } from '#infra/local/gateway/request';
import { own } from '#infra/local/gateway/respond';
import { distributionOf, wildcard } from '#infra/local/site/distribution';
import { serveFiles } from '#infra/local/site/files';
import { openSite } from '#infra/local/site/site';
import { localAnswers } from '#infra/local/template/answers';
import { resolver } from '#infra/local/template/resolve';
import { parseTemplate } from '#infra/local/template/template';

const template = parseTemplate({
  Resources: {
    Paths: {
      Type: 'AWS::CloudFront::Function',
      Properties: {
        FunctionCode: `function handler(event) {
          if (event.request.uri === '/old') return { statusCode: 301, headers: { location: { value: '/new' } } };
          if (event.request.uri.indexOf('.') === -1) event.request.uri = '/app.html';
          return event.request;
        }`,
      },
    },
    Headers: {
      Type: 'AWS::CloudFront::ResponseHeadersPolicy',
      Properties: {
        ResponseHeadersPolicyConfig: {
          SecurityHeadersConfig: {
            ContentSecurityPolicy: { ContentSecurityPolicy: "default-src 'self'", Override: true },
            ContentTypeOptions: { Override: true },
            StrictTransportSecurity: { AccessControlMaxAgeSec: 1, Override: true },
          },
          CustomHeadersConfig: { Items: [{ Header: 'X-Soft', Value: 'policy', Override: false }] },
          RemoveHeadersConfig: { Items: [{ Header: 'X-Inside' }] },
        },
      },
    },
    Site: {
      Type: 'AWS::CloudFront::Distribution',
      Properties: {
        DistributionConfig: {
          Origins: [
            { Id: 'files', S3OriginConfig: {} },
            {
              Id: 'api',
              CustomOriginConfig: {},
              OriginCustomHeaders: [{ HeaderName: 'X-Site-Mark', HeaderValue: 'marked' }],
            },
          ],
          CacheBehaviors: [
            { PathPattern: '/api/doc.json', TargetOriginId: 'files' },
            {
              PathPattern: '/api/*',
              TargetOriginId: 'api',
              AllowedMethods: ['GET', 'POST'],
              ResponseHeadersPolicyId: { Ref: 'Headers' },
            },
          ],
          DefaultCacheBehavior: {
            TargetOriginId: 'files',
            ResponseHeadersPolicyId: { Ref: 'Headers' },
            FunctionAssociations: [
              { EventType: 'viewer-request', FunctionARN: { 'Fn::GetAtt': ['Paths', 'FunctionARN'] } },
            ],
          },
        },
      },
    },
  },
});

let outer: string;
let site: ReturnType<typeof openSite>;
const handedOn: Request[] = [];
beforeAll(() => {
  outer = mkdtempSync(join(tmpdir(), 'site-'));
  const folder = join(outer, 'web');
  mkdirSync(join(folder, 'api'), { recursive: true });
  writeFileSync(join(folder, 'app.html'), '<title>App</title>');
  writeFileSync(join(folder, 'api', 'doc.json'), '{}');
  writeFileSync(join(outer, 'outside.txt'), 'secret');
  const answers = localAnswers({ site: 'http://127.0.0.1:1', issuer: 'http://127.0.0.1:1/i' });
  const files = serveFiles(folder, new Map([['/settings.json', '{"a":1}']]));
  const api = { ...own(401, 'Unauthorized'), headers: { 'x-soft': 'api', 'x-inside': 'yes' } };
  site = openSite(distributionOf(template, resolver(template, answers)), files, (request) => {
    handedOn.push(request);
    return Promise.resolve(api);
  });
});
afterAll(() => rmSync(outer, { recursive: true }));

const get = (path: string, headers = {}, method = 'GET') =>
  site({
    method,
    path,
    query: '',
    headers,
    cookies: [],
    body: Buffer.alloc(0),
    sourceIp: '127.0.0.1',
  } satisfies Request);

describe('the distribution', () => {
  it('runs the template’s own edge function before it looks for a file', async () => {
    expect(await get('/referrals/1')).toMatchObject({ status: 200, body: Buffer.from('<title>App</title>') });
  });

  it('gives the edge function’s own answer', async () => {
    expect(await get('/old')).toMatchObject({ status: 301, headers: { location: '/new' } });
  });

  it('sends the API’s paths to the API, in the order of the behaviours', async () => {
    expect((await get('/api/doc.json')).status).toBe(200);
    expect((await get('/api/me')).status).toBe(401);
  });

  it('adds for the API what the template says, and the caller’s address after what was sent', async () => {
    await get('/api/me', { 'x-site-mark': 'made-up', 'x-forwarded-for': '192.0.2.1' });
    expect(handedOn.at(-1)?.headers).toMatchObject({
      'x-site-mark': 'marked',
      'x-forwarded-for': '192.0.2.1, 127.0.0.1',
    });
  });

  it('refuses a method the behaviour does not take', async () => {
    const { status, headers, body } = await get('/app.html', {}, 'POST');
    expect([status, headers['content-type']]).toEqual([403, 'text/html; charset=utf-8']);
    expect(body.toString()).toContain('You can phone 020 7946');
  });

  it('puts the policy’s headers on the API’s answers too, and respects what does not override', async () => {
    const { headers } = await get('/api/me');
    expect(headers).toMatchObject({ 'content-security-policy': "default-src 'self'", 'x-soft': 'api' });
    expect(headers).not.toHaveProperty('x-inside');
    expect((await get('/app.html')).headers).toMatchObject({
      'x-soft': 'policy',
      'x-content-type-options': 'nosniff',
    });
  });

  it('has the settings the deployment adds', async () => {
    expect(await get('/settings.json')).toMatchObject({
      status: 200,
      headers: { 'content-type': 'application/json' },
    });
  });
});

describe('a file', () => {
  it('comes compressed to who can read it', async () => {
    const { headers, body } = await get('/app.html', { 'accept-encoding': 'gzip, br' });
    expect(headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(body).toString()).toBe('<title>App</title>');
  });

  it('is not sent again while it is the same', async () => {
    const { headers } = await get('/app.html');
    expect(await get('/app.html', { 'if-none-match': headers['etag'] })).toMatchObject({
      status: 304,
      body: '',
    });
  });

  it.each(['/missing.txt', '/../outside.txt', '/..%2foutside.txt', '/a/../../outside.txt'])(
    'is not found at %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );
});

describe('a path pattern', () => {
  it.each([
    ['/api/*', '/api/a/b', true],
    ['api/*', '/api/a', true],
    ['/api/*', '/apis', false],
    ['*.js', '/a/b.js', true],
    ['/a.c', '/abc', false],
    ['/a?c', '/abc', true],
  ])('%s and %s: %s', (pattern, path, fits) => {
    expect(wildcard(pattern).test(path)).toBe(fits);
  });
});
