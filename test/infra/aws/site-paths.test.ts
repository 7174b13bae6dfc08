import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { sitePaths } from '#infra/aws/site-paths';
import { only } from './template.ts';

const notFound = readFileSync('dist/web/not-found.html', 'utf8');
const code = sitePaths({ pages: ['privacy', 'booking'], files: ['robots.txt', 'settings.json'], notFound });
type Answer = { uri?: string; statusCode?: number; body?: { data: string } };
const answerTo = (uri: string, accept?: string) => {
  const headers = accept === undefined ? {} : { accept: { value: accept } };
  const request = JSON.stringify({ uri, headers });
  return runInNewContext(`${code}; handler({ request: ${request} })`) as Answer;
};
const uriFor = (uri: string) => answerTo(uri, 'text/html,application/xhtml+xml').uri;

const link = '3f0c5e1a-8b2d-4c6f-9a7e-1d2c3b4a5f60.7a1d3c5e-9b2f-4a6d-8c0e-1f3a5b7c9d61.first-Zq_9';

it.each([
  ['/', '/index.html'],
  ['/privacy', '/privacy.html'],
  ['/privacy/', '/privacy.html'],
  ['/referrals/3f0c', '/app.html'],
  ['/signed-in', '/app.html'],
  ['/settings.json', '/settings.json'],
  ['/sessions/3f0c/confirm', '/sessions/3f0c/confirm'],
  ['/sessions', '/sessions'],
])('%s is answered with %s', (asked, answered) => {
  expect(uriFor(asked)).toBe(answered);
});

describe('an address whose “#” was encoded', () => {
  it.each([
    [`/enquiry%23${link}`, '/app.html'],
    [`/enquiry%2523${link}`, '/app.html'],
    [`/enquiry#${link}`, '/app.html'],
    [`/booking%23see.${link}`, '/booking.html'],
    [`/booking%2523see.${link}%29`, '/booking.html'],
    [`/sessions/3f0c/confirm%23confirm.${link}`, '/sessions/3f0c/confirm'],
    [`/sessions/3f0c/cancel%2523cancel.${link}.`, '/sessions/3f0c/cancel'],
    [`/sessions%23${link}`, '/app.html'],
    [`/%23${link}`, '/index.html'],
  ])('is answered as if it ended there, and the key goes to no origin: %s', (asked, answered) => {
    expect(uriFor(asked)).toBe(answered);
  });
});

describe('what a mail program glued to an address', () => {
  it.each(['.', ')', '>', ',', '%3E', '%29', '%20', '%2520', '%E2%80%9D', ').', '%22%3E'])(
    'is no part of it: %s',
    (glued) => {
      expect(uriFor(`/privacy${glued}`)).toBe('/privacy.html');
      expect(uriFor(`/referrals/3f0c${glued}`)).toBe('/app.html');
      expect(uriFor(`/sessions/3f0c${glued}`)).toBe('/sessions/3f0c');
    },
  );
});

describe('an address with nothing behind it', () => {
  it.each(['/wp-login.php', '/old.html', '/assets/gone-1a2b3c4d.js', '/api/cases', '/api/nothing'])(
    'is a page with the phone number to whoever opens it: %s',
    (uri) => {
      const answer = answerTo(uri, 'text/html,*/*;q=0.8');
      expect(answer).toMatchObject({ statusCode: 404, body: { data: notFound } });
      expect(answer.body?.data).toContain('href="tel:');
    },
  );

  it.each(['*/*', 'text/css,*/*;q=0.1', 'application/json', undefined])(
    'is left to its origin for what a page loads itself: %s',
    (accept) => {
      for (const uri of ['/assets/gone-1a2b3c4d.js', '/api/cases'])
        expect(answerTo(uri, accept).uri).toBe(uri);
    },
  );
});

it('is small enough for the edge, as it is deployed', () => {
  const deployed = only('AWS::CloudFront::Function').Properties['FunctionCode'] as string;
  expect(deployed).toContain('"not-found"');
  expect(Buffer.byteLength(deployed)).toBeLessThan(10 * 1024);
});
