import { describe, expect, test } from 'vitest';
import { siteMarkHeader } from '#shared/contract/site-mark';
import { sourceOf } from '#functions/request/caller';
import { eventFor } from '#test/support/rig/event';

const mark = 'a-mark-that-only-the-site-and-the-functions-know';
const caller = (headers: Record<string, string>, known: string | undefined = mark) =>
  sourceOf(eventFor('booking.signUp', { as: null, from: '198.51.100.9', headers }), known);

describe('the network address a limit counts', () => {
  test('through the site is the one CloudFront saw, whatever the caller wrote before it', () => {
    const through = { [siteMarkHeader]: mark, 'x-forwarded-for': '192.0.2.1, 203.0.113.7' };
    expect(caller(through)).toBe('203.0.113.7');
  });

  test.each([
    ['with no mark', {}],
    ['with a forged mark', { [siteMarkHeader]: mark.toUpperCase() }],
    ['with an empty mark', { [siteMarkHeader]: '' }],
  ])('straight at the API %s is the one the gateway saw', (_how, headers) => {
    expect(caller({ ...headers, 'x-forwarded-for': '192.0.2.1, 203.0.113.7' })).toBe('198.51.100.9');
  });

  test('is the one the gateway saw where no site mark is known', () => {
    expect(caller({ [siteMarkHeader]: '', 'x-forwarded-for': '203.0.113.7' }, undefined)).toBe(
      '198.51.100.9',
    );
  });
});
