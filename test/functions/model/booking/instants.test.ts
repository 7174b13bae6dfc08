import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';

const rig = await openRig({ seed: false });
const { judgeStart, signStart } = await import('#functions/model/booking/form-start');
const { codeOf, fitsCode, makeLink, readLink } = await import('#functions/model/booking/booking-link');
const { rateKey } = await import('#functions/platform/keys/rate');
afterAll(() => rig.close());

const at = '2026-12-01T09:00:00.000Z';
const linked = {
  sessionId: '6f0c2c0e-6f5e-4c7e-9a43-0f6e7d1b2a10',
  bookingId: 'c1a7e0de-2b64-4b8a-9a7f-3f2c6d5e4b32',
};

describe('a form that was opened', () => {
  it.each([
    ['2026-12-01T09:00:00.000Z', 'too-fast'],
    ['2026-12-01T09:00:02.999Z', 'too-fast'],
    ['2026-12-01T09:00:03.000Z', 'fits'],
    ['2026-12-02T09:00:00.000Z', 'fits'],
    ['2026-12-02T09:00:00.001Z', 'not-ours-or-old'],
  ])('at nine and sent at %s: %s', async (now, start) => {
    expect(await judgeStart(await signStart('s1', at), 's1', now)).toBe(start);
  });

  it('is that of its own session, and at the time that we signed', async () => {
    const started = await signStart('s1', at);
    const later = '2026-12-01T09:01:00.000Z';
    expect(await judgeStart(started, 's2', later)).toBe('not-ours-or-old');
    const earlier = Date.parse('2026-12-01T08:00:00.000Z').toString(36);
    expect(await judgeStart(`${earlier}.${started.split('.')[1] ?? ''}`, 's1', later)).toBe(
      'not-ours-or-old',
    );
    for (const words of [
      '',
      'x',
      `${started}x`,
      started.replace('.k1-', '.k9-'),
      started.replace('k1-', '-'),
    ])
      expect(await judgeStart(words, 's1', later)).toBe('not-ours-or-old');
  });
});

describe('a link of a booking', () => {
  const until = '2026-12-02T09:00:00.000Z';

  it('is good until a millisecond before its instant, and has run out at it', async () => {
    const link = await makeLink('confirm', linked, until);
    expect(await readLink(link, ['see', 'confirm'], '2026-12-02T08:59:59.999Z')).toEqual({
      fits: true,
      purpose: 'confirm',
      ...linked,
    });
    expect(await readLink(link, ['confirm'], until)).toEqual({ fits: false, expired: true });
    expect(await readLink(link, ['confirm'], '2026-12-03T09:00:00.000Z')).toEqual({
      fits: false,
      expired: true,
    });
  });

  it('that is another’s or altered is no link, whether or not it has run out', async () => {
    const link = await makeLink('confirm', linked, until);
    const none = { fits: false, expired: false };
    expect(await readLink(link, ['cancel'], until)).toEqual(none);
    expect(await readLink(link, [], at)).toEqual(none);
    for (const altered of ['', `${link}x`, `x${link}`, link.slice(0, -1), link.replace('.k1-', '.k9-')])
      expect(await readLink(altered, ['confirm'], at)).toEqual(none);
    expect(await readLink(link.replace('confirm', 'cancel'), ['cancel'], at)).toEqual(none);
  });
});

describe('a code', () => {
  it('fits its own purpose, session and booking, however it is typed', async () => {
    const code = await codeOf('confirm', linked, 'k1');
    expect(code).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/);
    expect(await fitsCode('confirm', code.toLowerCase(), linked, 'k1')).toBe(true);
    expect(await fitsCode('cancel', code, linked, 'k1')).toBe(false);
    expect(await fitsCode('confirm', code, { ...linked, bookingId: 'other' }, 'k1')).toBe(false);
    expect(await fitsCode('confirm', code, { ...linked, sessionId: 'other' }, 'k1')).toBe(false);
    expect(await fitsCode('confirm', '', linked, 'k1')).toBe(false);
  });
});

describe('tries within an hour', () => {
  it('are counted apart from those of the next, of another kind and of somebody else', async () => {
    const key = async (kind: string, who: string, now: string) => (await rateKey(kind, who, now)).key;
    const own = await key('mail', 'a', '2026-12-01T09:00:00.000Z');
    expect(await key('mail', 'a', '2026-12-01T09:59:59.999Z')).toEqual(own);
    expect(await key('mail', 'a', '2026-12-01T10:00:00.000Z')).not.toEqual(own);
    expect(await key('code', 'a', at)).not.toEqual(own);
    expect(await key('mail', 'b', at)).not.toEqual(own);
  });

  it('may be forgotten an hour after it', async () => {
    expect((await rateKey('mail', 'a', '2026-12-01T09:30:00.000Z')).expiresAt).toBe(
      Date.parse('2026-12-01T11:00:00.000Z') / 1000,
    );
  });
});
