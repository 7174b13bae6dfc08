import { createHmac, hkdfSync } from 'node:crypto';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';

const rig = await openRig();
const { keyFor } = await import('#functions/platform/keys/keys');
const { fitsLink, linkKey } = await import('#functions/model/enquiry/link-key');
afterAll(() => rig.close());

const first = rig.keys();
const k2 = 'a-second-root-key-of-the-rig-and-of-nothing-else';
let clock = performance.now();
/** Time passes, and what a function keeps for five minutes is forgotten. */
const sixMinutesLater = () => {
  clock += 6 * 60_000;
  vi.spyOn(performance, 'now').mockReturnValue(clock);
};

beforeEach(() => {
  rig.setKeys(first);
  sixMinutesLater();
});
afterEach(() => void vi.restoreAllMocks());

describe('a key for a purpose', () => {
  it('is derived by HKDF from the root key, and signs by HMAC-SHA256', async () => {
    const derived = Buffer.from(hkdfSync('sha256', first['k1'] ?? '', '', 'audit', 32));
    const wanted = createHmac('sha256', derived).update('text').digest('base64url');
    expect((await keyFor('audit')).sign('text')).toBe(wanted);
  });

  it('signs otherwise than the key for any other purpose', async () => {
    const keys = await Promise.all(
      (['audit', 'digest', 'look-up', 'link'] as const).map((one) => keyFor(one)),
    );
    expect(new Set(keys.map((key) => key.sign('text'))).size).toBe(4);
  });

  it('is refused where the secret has no root key of that name', async () => {
    await expect(keyFor('audit', 'k9')).rejects.toThrow('The key k9 is not in the service');
  });

  it.each(['current', 'constructor', '__proto__', ''])('is never made from the name “%s”', async (name) => {
    await expect(keyFor('link', name)).rejects.toThrow('is not in the service');
  });

  it('is refused, not guessed, while the secret cannot be read', async () => {
    sixMinutesLater();
    const rule = rig.faults.set({ operation: 'GetSecretValue', fault: { kind: 'error' } });
    await expect(keyFor('audit')).rejects.toThrow();
    rule.clear();
  });

  it('shows no key to who prints it', async () => {
    expect(JSON.stringify(await keyFor('audit'))).toBe('{"name":"k1"}');
  });
});

describe('the secret', () => {
  it('is read once in five minutes, and again after them', async () => {
    await keyFor('audit');
    rig.faults.recount();
    await Promise.all([keyFor('audit'), keyFor('link'), keyFor('digest')]);
    expect(rig.faults.counts()['GetSecretValue']).toBeUndefined();
    sixMinutesLater();
    await keyFor('audit');
    expect(rig.faults.counts()['GetSecretValue']?.calls).toBe(1);
  });
});

describe('a second root key', () => {
  const rotate = () => {
    rig.setKeys({ ...first, current: 'k2', k2 });
    sixMinutesLater();
  };
  const look = () => rig.call('referral.list', { as: demo('Marigold') });
  const entryKeys = async () => {
    const chain = `person#${demo('Marigold').id}`;
    const entries = (await rig.tableItems('Audit')).filter((entry) => entry.pk === chain);
    return entries.sort((a, b) => a.sk.localeCompare(b.sk)).map((entry) => entry['key']);
  };

  it('makes the new entries, while the old ones still verify', async () => {
    await look();
    expect((await entryKeys()).at(-1)).toBe('k1');
    rotate();
    await look();
    expect((await entryKeys()).at(-1)).toBe('k2');
    expect((await rig.verify()).findings).toEqual([]);
  });

  it('leaves links that were made before it good', async () => {
    const before = await linkKey('case', 'enquiry');
    rotate();
    expect(await fitsLink(before, 'case', 'enquiry')).toBe(true);
    expect(await linkKey('case', 'enquiry')).not.toBe(before);
  });

  it('in the place of the first, not beside it, makes the check name every entry it cannot prove', async () => {
    await look();
    rig.setKeys({ current: 'k2', k2 });
    sixMinutesLater();
    const { chains, findings } = await rig.verify();
    expect(findings).toHaveLength(chains);
    expect(findings[0]?.what).toContain('names a key that is not ours');
  });
});

describe('the key in a link', () => {
  it('fits its own enquiry only', async () => {
    const key = await linkKey('case', 'enquiry');
    expect(await fitsLink(key, 'case', 'enquiry')).toBe(true);
    expect(await fitsLink(key, 'case', 'other')).toBe(false);
    expect(await fitsLink(key, 'other', 'enquiry')).toBe(false);
  });

  it('cannot be made by who knows only the name of the present key', async () => {
    const guessed = Buffer.from(hkdfSync('sha256', 'k1', '', 'link', 32));
    const forged = createHmac('sha256', guessed).update('enquiry:case:enquiry').digest('base64url');
    expect(await fitsLink(`current-${forged}`, 'case', 'enquiry')).toBe(false);
  });

  it.each(['', '-', 'k1', 'k1-', 'k1-short', 'k9-whatever', 'constructor-x'])(
    'is not “%s”',
    async (presented) => {
      expect(await fitsLink(presented, 'case', 'enquiry')).toBe(false);
    },
  );
});
