import { afterEach, describe, expect, it, vi } from 'vitest';
import { mendAddress, plainFragment } from '../../../web/public-pages/mend-address.ts';

const origin = 'https://service.example';
afterEach(() => vi.unstubAllGlobals());

/** The address after mending, or null where it was left as it is. */
function mended(address: string): string | null {
  const replaceState = vi.fn<History['replaceState']>();
  vi.stubGlobal('location', new URL(origin + address));
  vi.stubGlobal('history', { replaceState });
  mendAddress();
  const [, , to] = replaceState.mock.calls[0] ?? [];
  return to === undefined ? null : String(to).slice(origin.length);
}

describe('an address that a mail gateway rewrote', () => {
  it.each([
    ['/enquiry%23a-1.b-2.key_-', '/enquiry#a-1.b-2.key_-'],
    ['/enquiry%2523a.b.key', '/enquiry#a.b.key'],
    ['/enquiry%23a%2Eb%252Ekey', '/enquiry#a.b.key'],
    ['/enquiry%23a.b.key)', '/enquiry#a.b.key'],
    ['/enquiry%23a.b.key%3E.', '/enquiry#a.b.key'],
    ['/enquiry%23a.b.key?from=gateway', '/enquiry?from=gateway#a.b.key'],
    ['/sessions/3f0c/confirm%23confirm.a', '/sessions/3f0c/confirm#confirm.a'],
    ['/%23a.b.key', '/#a.b.key'],
    ['//other.example/x%23a', '//other.example/x#a'],
  ])('is put back as the mail wrote it: %s', (address, written) => {
    expect(mended(address)).toBe(written);
  });
});

describe('what a mail program glued to an address', () => {
  it.each([')', '>', '.', ',', '%20', '%3E', '%29.', '%2520', '”'])('is taken off: %s', (glued) => {
    expect(mended(`/referrals/3f0c${glued}`)).toBe('/referrals/3f0c');
    expect(mended(`/enquiry#a.b.key${glued}`)).toBe('/enquiry#a.b.key');
    expect(plainFragment(`#a.b.key${glued}`)).toBe('a.b.key');
  });
});

it.each([
  '/',
  '/privacy',
  '/sessions/',
  '/signed-in?code=a.b)&state=c',
  '/enquiry#a.b.key_',
  '/leaflet#main',
])('an address as it should be is left alone: %s', (address) => {
  expect(mended(address)).toBeNull();
});

it('a fragment that is no encoding is kept as it is', () => {
  expect(plainFragment('#a%zz.b')).toBe('a%zz.b');
});
