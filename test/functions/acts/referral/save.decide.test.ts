import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideSave, merge, withoutUnkept } from '#functions/acts/referral/save.decide';
import type { DraftAnswers } from '#shared/referral/draft';
import { fieldNames } from '#shared/questions/table';

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
