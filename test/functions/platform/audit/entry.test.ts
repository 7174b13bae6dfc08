import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AuditEntry, canonical, hashOf, link } from '#functions/platform/audit/entry';
import { PurposeKey } from '#functions/platform/keys/keys';
import type { AuditDraft } from '#functions/platform/store/decision';

const keyOf = (name: string) => new PurposeKey(name, createHash('sha256').update(name).digest());
const keys = { audit: keyOf('k1'), digest: keyOf('digest') };
const stamp = { at: '2026-11-23T09:00:00.000Z', actor: { id: 'actor', role: 'hub' }, request: 'request' };
const chainHead = { seq: 4, hash: 'four' };
const draft: AuditDraft = {
  chain: { id: 'case#a', table: 'Referrals', head: { pk: 'CASE#a', sk: 'CASE' }, chainHead },
  act: 'referral.submitted',
  outcome: 'done',
  subject: 'case#a',
  from: 'draft',
  to: 'submitted',
  version: { from: 1, to: 2 },
  fields: ['familyName'],
  values: { familyName: 'Testperson' },
  code: 'not-found',
};
const linked = (more: Partial<AuditDraft> = {}) => link({ ...draft, ...more }, chainHead, stamp, keys);

describe('the canonical form', () => {
  it('is that of RFC 8785, section 3.2.3', () => {
    const example = {
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonical(example)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('does not depend on the order of the fields', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (values) => {
        const turned = Object.fromEntries(Object.entries(values).reverse());
        expect(canonical(turned)).toBe(canonical(values));
      }),
    );
  });

  it('leaves out what is undefined, as the engine does', () => {
    expect(canonical({ a: 1, b: undefined })).toBe('{"a":1}');
  });
});

describe('an entry', () => {
  it('of a change from version 3 to 4 says all of it, and 3 and 4', () => {
    const { hash, ...entry } = linked({ version: { from: 3, to: 4 } });
    expect(entry).toEqual({
      pk: 'case#a',
      sk: '000000005',
      seq: 5,
      at: '2026-11-23T09:00:00.000Z',
      act: 'referral.submitted',
      outcome: 'done',
      actor: { id: 'actor', role: 'hub' },
      subject: 'case#a',
      request: 'request',
      from: 'draft',
      to: 'submitted',
      version: { from: 3, to: 4 },
      fields: ['familyName'],
      digest: '_MF95U-RTT9i2nf_mcuScXpyL0ji3ASlrzCQ4whxHMQ',
      code: 'not-found',
      key: 'k1',
      prev: 'four',
    });
    expect(hash).toMatch(/^[\w-]{43}$/);
  });

  it('holds nothing of what its draft does not say', () => {
    const { chain, act, outcome, subject } = draft;
    const { hash, ...entry } = link({ chain, act, outcome, subject }, chainHead, stamp, keys);
    expect(entry).toEqual({
      pk: 'case#a',
      sk: '000000005',
      seq: 5,
      ...stamp,
      act: 'referral.submitted',
      outcome: 'done',
      subject: 'case#a',
      key: 'k1',
      prev: 'four',
    });
    expect(Object.keys(entry)).toHaveLength(11);
    expect(hash).toBe(hashOf(entry, keys.audit));
  });

  it('takes the next place after the chain head', () => {
    expect(linked()).toMatchObject({ pk: 'case#a', sk: '000000005', seq: 5, prev: 'four', key: 'k1' });
  });

  it('says who, what, when, of which record and in which request', () => {
    expect(linked()).toMatchObject({
      ...stamp,
      act: 'referral.submitted',
      subject: 'case#a',
      outcome: 'done',
    });
  });

  it('never holds a value, only a keyed digest of all of them', () => {
    const text = fc.string({ minLength: 6 }).map((said) => `marker ${said}`);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('name', 'risk', 'crn'), text, { minKeys: 1 }), (values) => {
        const entry = JSON.stringify(linked({ values }));
        for (const value of Object.values(values)) {
          expect(entry).not.toContain(JSON.stringify(value).slice(1, -1));
        }
        expect(entry).not.toContain('marker');
      }),
    );
  });

  it('gives the same values the same digest, other values another, and another key another', () => {
    const digest = (values: unknown, digestKey = keys.digest) =>
      link({ ...draft, values }, chainHead, stamp, { ...keys, digest: digestKey }).digest;
    expect(digest({ a: '1', b: '2' })).toBe(digest({ b: '2', a: '1' }));
    expect(digest({ a: '1' })).not.toBe(digest({ a: '2' }));
    expect(digest({ a: '1' })).not.toBe(digest({ a: '1' }, keyOf('other')));
    expect(linked({ values: undefined })).not.toHaveProperty('digest');
  });
});

describe('the hash of an entry', () => {
  const rest = (entry: AuditEntry) => {
    const { hash, ...others } = entry;
    return { hash, others };
  };

  it('is made again from what is stored, with the key it names', () => {
    const { hash, others } = rest(linked());
    expect(hashOf(others, keys.audit)).toBe(hash);
    expect(hashOf(others, keyOf('k2'))).not.toBe(hash);
  });

  it('covers every field there is, and any that is added', () => {
    const { hash, others } = rest(linked());
    for (const field of Object.keys(others)) {
      const altered = { ...others, [field]: 'altered' } as typeof others;
      expect(hashOf(altered, keys.audit), field).not.toBe(hash);
      const without = { ...others, [field]: undefined } as unknown as typeof others;
      expect(hashOf(without, keys.audit), field).not.toBe(hash);
    }
    expect(hashOf({ ...others, added: null } as typeof others, keys.audit)).not.toBe(hash);
  });
});
