import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outstanding } from '#shared/case/outstanding';
import { suggestTeams } from '#shared/case/suggest';
import { answersWith } from '#test/shared/referral/short-path';

describe('what is still missing', () => {
  it('is everything that may follow, each with its gate and its owner', () => {
    const items = outstanding(answersWith());
    const gates = items.map((item) => item.before);
    expect(new Set(gates)).toEqual(new Set(['a team is asked to agree', 'screening ends', 'a proposal']));
    expect(gates.filter((gate) => gate === 'screening ends')).toHaveLength(5);
    expect(items.every((item) => item.owner === 'Referrer' && item.what !== '')).toBe(true);
  });

  it('is no longer what was given', () => {
    const before = outstanding(answersWith()).map((item) => item.what);
    const given = answersWith({ crn: 'X123456', nhsNumber: '999 123 4578', leaflet: 'read' });
    const after = outstanding(given).map((item) => item.what);
    expect(before.filter((what) => !after.includes(what))).toEqual([
      'The leaflet for her, given or read',
      'CRN',
      'NHS number, or “not traced”',
    ]);
  });

  it.each(['no', 'not-asked'])('is her agreement before any team is asked, where she said %s', (said) => {
    const before = (shareWithTeam: string) =>
      outstanding(answersWith({ shareWithTeam })).filter((item) => item.before === 'a team is asked');
    expect(before(said).map(({ what }) => what)).toEqual(['Her agreement to share with a team']);
    expect(before('yes')).toEqual([]);
  });

  it('still lists a leaflet that was not given yet', () => {
    expect(outstanding(answersWith({ leaflet: 'not-yet' }))[0]?.what).toContain('leaflet');
  });
});

const team = (id: string, trustId: string, boroughs: string[], to: string | null = null) => ({
  id,
  trustId,
  boroughs,
  to,
  from: '2026-01-01',
});
const teams = [
  team('far', 'cnwl', ['brent']),
  team('same-trust', 'elft', ['newham']),
  team('fits', 'elft', ['hackney']),
  team('ended', 'elft', ['hackney'], '2026-11-23'),
];
const order = (livesIn: string[]) =>
  suggestTeams(teams, livesIn, '2026-11-23').map(({ team: { id }, fits }) => [id, fits]);

describe('the teams worth asking', () => {
  it('come by borough first, then by trust, then the rest', () => {
    expect(order(['hackney'])).toEqual([
      ['fits', true],
      ['same-trust', false],
      ['far', false],
    ]);
  });

  it('are all there, none as fitting, where no borough is known', () => {
    expect(order(['not-known'])).toEqual([
      ['far', false],
      ['same-trust', false],
      ['fits', false],
    ]);
  });

  it('are never one that has not begun or has ended', () => {
    fc.assert(
      fc.property(fc.constantFrom('2025-12-31', '2026-01-01', '2026-11-22', '2026-11-23'), (day) => {
        const ids = suggestTeams(teams, ['hackney'], day).map(({ team: { id } }) => id);
        expect(ids.includes('fits')).toBe(day >= '2026-01-01');
        expect(ids.includes('ended')).toBe(day >= '2026-01-01' && day < '2026-11-23');
      }),
    );
  });
});
