import { describe, expect, it } from 'vitest';
import { uncheckedIdentifiers } from '#shared/referral/identifiers';

describe('identifiers that fail their check', () => {
  it('are named as unchecked and kept as written', () => {
    expect(uncheckedIdentifiers({ crn: 'X12', pnc: '1', cro: '?', urn: 'a' })).toEqual([
      'crn',
      'pnc',
      'cro',
      'urn',
    ]);
  });

  it('are not those that pass, nor those that are not there', () => {
    expect(uncheckedIdentifiers({ crn: 'x123456', pnc: '' })).toEqual([]);
  });
});
