import { describe, expect, it } from 'vitest';
import { firstLookBy, promisedLookBy } from '#shared/case/first-look';
import { outstanding } from '#shared/case/outstanding';
import { suggestTeams } from '#shared/case/suggest';
import { answersWith } from '../referral/short-path.ts';

const at = '2026-11-23T10:00:00.000Z';
const far = { day: '2026-12-04', clock: '14:00' };
/** By when somebody looks where nothing is in the way: the end of the next working day. */
const by = '2026-11-24T17:00:00.000Z';

describe('the first look that is promised', () => {
  it.each<[string, string | null, string | null, string]>([
    ['nobody is known to come on', '2026-11-23T16:00:00.000Z', null, by],
    ['somebody comes on ten minutes before, to the instant', null, '2026-11-24T16:50:00.000Z', by],
    ['somebody comes on a moment too late', null, '2026-11-24T16:50:00.001Z', '2026-11-25T17:00:00.000Z'],
    ['somebody is on until then', by, '2026-11-25T09:00:00.000Z', by],
    [
      'somebody is on for ten minutes yet',
      '2026-11-23T10:10:00.000Z',
      '2026-11-25T09:00:00.000Z',
      '2026-11-23T10:10:00.000Z',
    ],
    [
      'somebody is on for a moment less',
      '2026-11-23T10:09:59.999Z',
      '2026-11-25T09:00:00.000Z',
      '2026-11-26T17:00:00.000Z',
    ],
    ['nobody is on until the day after', null, '2026-11-25T09:00:00.000Z', '2026-11-26T17:00:00.000Z'],
  ])('where %s', (_, until, next, promised) => {
    expect(promisedLookBy(far, at, { until, next })).toBe(promised);
  });

  it('is never sooner than ten minutes from now', () => {
    const late = '2026-11-23T16:55:00.000Z';
    const tomorrow = { day: '2026-11-24', clock: null };
    expect(promisedLookBy(tomorrow, late, { until: '2026-11-23T18:00:00.000Z', next: null })).toBe(
      '2026-11-23T17:05:00.000Z',
    );
  });
});

describe('a first look', () => {
  it.each([
    ['at the hour of the hearing', { day: '2026-11-23', clock: '10:00' }, '2026-11-23T10:10:00.000Z'],
    ['a minute before it', { day: '2026-11-23', clock: '10:01' }, '2026-11-23T10:10:00.000Z'],
    ['within four hours of it', { day: '2026-11-23', clock: '13:59' }, '2026-11-23T10:30:00.000Z'],
    ['on a day that has been', { day: '2026-11-20', clock: '10:00' }, '2026-11-23T17:00:00.000Z'],
    [
      'where the hearing is the end of the day',
      { day: '2026-11-23', clock: '17:00' },
      '2026-11-23T10:30:00.000Z',
    ],
    ['where it is a minute later', { day: '2026-11-23', clock: '17:01' }, '2026-11-23T17:00:00.000Z'],
  ])('%s', (_, hearing, look) => expect(firstLookBy(hearing, at)).toBe(look));
});

describe('what may follow', () => {
  const leaflet = 'The leaflet for her, given or read';

  it.each([
    ['given', false],
    ['read', false],
    ['not-yet', true],
    [undefined, true],
  ])('the leaflet, where it is %s: %s', (given, open) => {
    const all = outstanding(answersWith({ leaflet: given }));
    expect(all.some(({ what }) => what === leaflet)).toBe(open);
    expect(all.every(({ owner }) => owner === 'Referrer')).toBe(true);
  });
});

describe('teams that are suggested', () => {
  const team = (id: string, more: object = {}) => ({
    id,
    trustId: 'elft',
    boroughs: ['hackney'],
    from: '2026-01-01',
    to: null,
    ...more,
  });
  const suggested = (teams: ReturnType<typeof team>[], livesIn = ['hackney', 'camden']) =>
    suggestTeams(teams, livesIn, '2026-11-23').map((one) => [one.team.id, one.fits]);

  it('fit where they cover one of her boroughs, and stand before others of the trust and before the rest', () => {
    const all = [
      team('elsewhere', { trustId: 'slam', boroughs: ['lambeth'] }),
      team('trust', { boroughs: ['newham'] }),
      team('hers', { boroughs: ['hackney', 'city-of-london'] }),
    ];
    expect(suggested(all)).toEqual([
      ['hers', true],
      ['trust', false],
      ['elsewhere', false],
    ]);
  });

  it('are those of that day, from their first to the day before their last', () => {
    const first = team('first', { from: '2026-11-23' });
    const last = team('last', { to: '2026-11-24' });
    const over = team('over', { to: '2026-11-23' });
    const toCome = team('to-come', { from: '2026-11-24' });
    expect(suggested([first, last, over, toCome])).toEqual([
      ['first', true],
      ['last', true],
    ]);
  });
});
