import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLink } from '../../../web/src/booking/link.ts';

const root = new URL('../../../dist/web/', import.meta.url).pathname;
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((found) => found[1] ?? '');
const html = readFileSync(join(root, 'booking.html'), 'utf8');

/** A script, and every script that it loads at once or later. */
function scripts(address: string, seen = new Set<string>()): Set<string> {
  if (seen.has(address)) return seen;
  seen.add(address);
  const folder = address.slice(0, address.lastIndexOf('/') + 1);
  const text = readFileSync(join(root, address), 'utf8');
  for (const file of all(text, /(?:from|import)\s*\(?\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
    scripts(folder + file, seen);
  return seen;
}

describe('the page of a booking', () => {
  it('says what every page says, under a neutral title and one heading', () => {
    expect(html).toContain('Demonstration: do not enter a real person');
    expect(html).toContain('This is not an emergency service and is not watched day and night');
    expect(html).toContain('<title>Your booking - MHTR service</title>');
    expect(all(html, /<(h1)[ >]/g)).toHaveLength(1);
  });

  it('says whom to phone where there is no script', () => {
    expect(/<noscript>.*?<\/noscript>/s.exec(html)?.[0]).toContain('href="tel:+442079460123"');
  });

  it('needs at most 130 KB of script, compressed', () => {
    const loaded = new Set(
      all(html, /<script[^>]*src="([^"]+)"/g).flatMap((address) => [...scripts(address)]),
    );
    expect(loaded.size).toBeGreaterThan(3);
    const bytes = [...loaded].reduce(
      (sum, address) => sum + readFileSync(join(root, `${address}.br`)).length,
      0,
    );
    expect(bytes).toBeLessThanOrEqual(130 * 1024);
  });
});

describe('the link in the fragment', () => {
  it('names its one purpose', () => {
    expect(readLink('#cancel.a.b.c.k1-d')).toEqual({ purpose: 'cancel', link: 'cancel.a.b.c.k1-d' });
  });

  it.each(['', '#', '#confirm.a.b.c.k1-d', '#cancelled', '#name'])('is none where it is %j', (fragment) => {
    expect(readLink(fragment)).toBeNull();
  });
});
