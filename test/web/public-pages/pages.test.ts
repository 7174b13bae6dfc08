import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../dist/web/', import.meta.url).pathname;
const names = [
  'index',
  'privacy',
  'leaflet',
  'leaflet-easy-read',
  'accessibility',
  'downtime',
  'what-is-an-mhtr',
  'what-is-an-mhtr-for-clinicians',
  'bench-card',
  'not-found',
];
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((found) => found[1] ?? '');
const kilobyte = 1024;

/** A script and every script it imports, as addresses. */
function scripts(address: string): string[] {
  const folder = address.slice(0, address.lastIndexOf('/') + 1);
  const imported = all(read(address), /(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g);
  return [address, ...imported.flatMap((file) => scripts(folder + file))];
}

const compressedBytes = (addresses: string[]) =>
  addresses.reduce((sum, address) => sum + readFileSync(join(root, `${address}.br`)).length, 0);

// The app and the outreach zone draw these.
const drawn = (address: string) => /^\/(referrals|sessions)(\/|$)/.test(address);
const file = (address: string) => {
  if (address === '/') return 'index.html';
  return extname(address) ? address : `${address}.html`;
};

it('is tested against what was built', () => {
  expect(existsSync(root), 'Run "npm run build" first').toBe(true);
});

describe.each(names)('the public page %s', (name) => {
  const html = read(`${name}.html`);

  it('says that it is a demonstration', () => {
    expect(html).toContain('Demonstration: do not enter a real person');
  });

  it('says that the service is not an emergency service and is not watched day and night', () => {
    expect(html).toContain('This is not an emergency service and is not watched day and night');
  });

  it('has one heading of the first rank and is in British English', () => {
    expect(all(html, /<(h1)[ >]/g)).toHaveLength(1);
    expect(html).toContain('<html lang="en-GB"');
  });

  it('has one neutral title', () => {
    const titles = all(html.replace(/<svg.*?<\/svg>/gs, ''), /<title>(.*?)<\/title>/g);
    expect(titles).toHaveLength(1);
    expect(titles[0]).toMatch(/^[A-Z][a-z ]+ - MHTR service$/);
    expect(titles[0]).not.toMatch(/wom[ae]n|court|sentence|offence|mental/i);
  });

  it('has a skip link that leads to its content', () => {
    expect(html).toContain('href="#maincontent"');
    expect(html).toContain('id="maincontent"');
  });

  it('can be left without script', () => {
    expect(html).toMatch(/<a [^>]*href="https:\/\/www\.bbc\.co\.uk\/weather"[^>]*>Leave this page/);
  });

  it('carries no script or style of its own, as the content security policy demands', () => {
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/i);
    expect(all(html, /<script([^>]*)>/g).every((attributes) => attributes.includes(' src="/assets/'))).toBe(
      true,
    );
  });

  it('loads nothing from another host', () => {
    const loaded = all(html, /<(?:link|script|img)[^>]*(?:href|src)="([^"]+)"/g);
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded.filter((address) => !address.startsWith('/'))).toEqual([]);
  });

  it('links only to pages that exist', () => {
    const inside = all(html, /href="(\/[^"#]*)"/g).filter((address) => !drawn(address));
    expect(inside.filter((address) => !existsSync(join(root, file(address))))).toEqual([]);
  });

  it('needs at most 20 KB of style and 80 KB of script, compressed', () => {
    const styles = all(html, /<link rel="stylesheet" href="([^"]+)"/g);
    expect(styles).toHaveLength(1);
    expect(compressedBytes(styles)).toBeLessThanOrEqual(20 * kilobyte);
    const asked = new Set(all(html, /<script[^>]*src="([^"]+)"/g).flatMap(scripts));
    expect(compressedBytes([...asked])).toBeLessThanOrEqual(80 * kilobyte);
  });

  it('is stored compressed beside itself', () => {
    expect(existsSync(join(root, `${name}.html.br`))).toBe(true);
  });
});

it('starts with who is on, the phone number and the way in', () => {
  const start = read('index.html');
  expect(start).toMatch(/role="status"[^>]*data-duty/);
  expect(start).toContain('href="tel:+442079460123"');
  expect(start).toContain('href="/referrals/new"');
});

it('gives the signed-in app the body that its components demand', () => {
  const shell = read('app.html');
  expect(shell).toMatch(/<body class="[^"]*js-enabled nhsuk-frontend-supported"/);
  expect(shell).not.toMatch(/<script(?![^>]*src=)|<style|\sstyle=/);
});
