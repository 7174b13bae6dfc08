import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideSave, merge, withoutUnkept } from '#functions/acts/referral/save.decide';
import type { DraftAnswers } from '#shared/referral/draft';
import { fieldNames } from '#shared/questions/table';
import { put, record } from '#test/support/items/case';

const at = '2026-11-23T10:00:00.000Z';
const typed = fc.oneof(fc.string(), fc.constant(''), fc.array(fc.string(), { maxLength: 3 }));
const draft = fc.dictionary(fc.constantFrom(...fieldNames), typed) as fc.Arbitrary<DraftAnswers>;

describe('merging a save', () => {
  it('keeps what it does not name, takes what it names, forgets what it empties', () => {
    fc.assert(
      fc.property(draft, draft, (stored, changed) => {
        const merged = merge(stored, changed);
        for (const field of fieldNames) {
          const said = field in changed ? changed[field] : stored[field];
          expect(merged[field]).toEqual(said === undefined || said.length === 0 ? undefined : said);
        }
      }),
    );
  });

  it('twice is the same as once', () => {
    fc.assert(
      fc.property(draft, draft, (stored, changed) => {
        expect(merge(merge(stored, changed), changed)).toEqual(merge(stored, changed));
      }),
    );
  });

  it('of two people’s different fields keeps both', () => {
    expect(merge(merge({}, { offence: 'a' }), { crn: 'b' })).toEqual({ offence: 'a', crn: 'b' });
  });
});

describe('an NHS number in a draft', () => {
  it.each([
    ['passes, of the test range', '999 123 4578', true, true],
    ['passes, of a real range', '943 476 5919', false, true],
    ['passes, of a real range, in the demonstration', '943 476 5919', true, false],
    ['fails its check', '999 123 4571', true, false],
    ['is half typed', '999 12', false, false],
  ])('that %s', (_, nhsNumber, demonstration, kept) => {
    const { nhsNumber: left } = withoutUnkept({ nhsNumber, crn: 'x' }, demonstration);
    expect(left).toBe(kept ? nhsNumber : '');
  });

  it('that was emptied, or not touched, is left as it is', () => {
    expect(withoutUnkept({ nhsNumber: '' }, true)).toEqual({ nhsNumber: '' });
    expect(withoutUnkept({ crn: 'x' }, true)).toEqual({ crn: 'x' });
  });
});

describe('a deputy’s address in a draft', () => {
  const kept = (deputyEmail: string, demonstration: boolean) =>
    withoutUnkept({ deputyEmail }, demonstration).deputyEmail === deputyEmail;

  it.each([
    ['deputy@probation.example', true],
    ['deputy@probation.EXAMPLE', true],
    ['deputy@probation.example.org', false],
    ['deputy@example.nhs.uk', false],
    ['d@b.uk', false],
    ['deputy@', true],
    ['deputy', true],
    ['a.deputy', true],
  ])('in the demonstration is an invented one, or half typed: %s', (address, stays) => {
    expect(kept(address, true)).toBe(stays);
    expect(kept(address, false)).toBe(true);
  });

  it('is not made where there was none', () => {
    expect(withoutUnkept({ crn: 'x' }, true)).toEqual({ crn: 'x' });
    expect(withoutUnkept({ deputyEmail: 'd@b.uk', crn: 'x' }, true)).toEqual({
      deputyEmail: '',
      crn: 'x',
    });
  });
});

describe('all that is stored of a save', () => {
  const item = {
    pk: 'CASE#c1',
    sk: 'CASE',
    version: 1,
    chainHead: { seq: 0, hash: '' },
    id: 'c1',
    referrerId: 'p1',
    referrer: 'PERSON#p1',
    referrerSort: at,
    state: 'draft',
    savedAt: at,
  } as const;
  /** Thirty days from then, in seconds. */
  const expiresAt = Date.parse('2026-12-23T10:00:00.000Z') / 1000;
  const content = { pk: 'CASE#c1', sk: 'DRAFT', answers: { offence: 'Theft' }, expiresAt } as const;
  const entry = (chainHead: object, from: number, to: number) => ({
    chain: { id: 'case#c1', table: 'Referrals', head: { pk: 'CASE#c1', sk: 'CASE' }, chainHead },
    act: 'referral.saved',
    outcome: 'done',
    subject: 'case#c1',
    from: 'draft',
    to: 'draft',
    version: { from, to },
    fields: ['offence'],
    values: { offence: 'Theft' },
  });
  const save = (before: Parameters<typeof decideSave>[0]) =>
    decideSave(before, { offence: 'Theft' }, { actorId: 'p1', at, id: 'c1' });

  it('is a draft and its content, the first time', () => {
    expect(save(null)).toEqual({
      changes: [put('Referrals', item), put('Referrals', content, 'anything')],
      audit: [entry({ seq: 0, hash: '' }, 0, 1)],
      outcome: { reply: { version: 1, savedAt: at } },
    });
  });

  it('is the next version with what was there, afterwards', () => {
    const chainHead = { seq: 3, hash: 'three' };
    const before = record({
      case: { ...item, version: 4, chainHead, savedAt: '2026-11-23T09:00:00.000Z' },
      draft: { ...content, answers: { offence: 'T', crn: 'X' }, expiresAt: 1 },
    });
    expect(save(before)).toEqual({
      changes: [
        put('Referrals', { ...item, version: 5, chainHead }, { version: 4 }),
        put('Referrals', { ...content, answers: { offence: 'Theft', crn: 'X' } }, 'anything'),
      ],
      audit: [entry(chainHead, 4, 5)],
      outcome: { reply: { version: 5, savedAt: at } },
    });
    expect(save({ ...before, draft: null }).changes[1]).toEqual(put('Referrals', content, 'anything'));
  });
});

describe('a save decided', () => {
  it('names the fields that changed and digests their values', () => {
    const { audit, changes } = decideSave(null, { offence: 'Shop theft' }, { actorId: 'p', at, id: 'case' });
    expect(audit).toHaveLength(1);
    expect(audit[0]).toMatchObject({ fields: ['offence'], version: { from: 0, to: 1 }, outcome: 'done' });
    expect(changes).toHaveLength(2);
  });

  it('lets what was typed expire after 30 days, and nothing else', () => {
    const { changes } = decideSave(null, { offence: 'Shop theft' }, { actorId: 'p', at, id: 'case' });
    const expiring = changes.filter((change) => change.do === 'put' && 'expiresAt' in change.item);
    expect(expiring).toMatchObject([
      { item: { sk: 'DRAFT', expiresAt: Date.parse(at) / 1000 + 30 * 86_400 } },
    ]);
  });
});
