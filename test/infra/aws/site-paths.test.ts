import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { sitePaths } from '#infra/aws/site-paths';

const code = sitePaths(['privacy', 'leaflet']);
const uriFor = (uri: string): unknown =>
  runInNewContext(`${code}; handler({ request: { uri: ${JSON.stringify(uri)} } }).uri`);

test.each([
  ['/', '/index.html'],
  ['/privacy', '/privacy.html'],
  ['/leaflet/', '/leaflet.html'],
  ['/referrals/3f0c', '/app.html'],
  ['/signed-in', '/app.html'],
  ['/assets/app-1a2b.js', '/assets/app-1a2b.js'],
  ['/settings.json', '/settings.json'],
])('%s is answered with %s', (asked, answered) => {
  expect(uriFor(asked)).toBe(answered);
});
