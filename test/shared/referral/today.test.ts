import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courts } from '#shared/reference/courts';
import type { FieldName } from '#shared/questions/table';
import { mustAskAdult, yearsOld } from '#shared/questions/age';
import { checkAgainstToday } from '#shared/referral/today';
import { answersWith, at, imminent, safeguardingMade, safeguardingNotMade } from './short-path.ts';

type Changed = Partial<Record<FieldName, unknown>>;
const check = (changed: Changed, now = at, demonstration = true) =>
  checkAgainstToday(answersWith(changed), now, demonstration).map((found) => found.path);
const estimate = (adult?: string): Changed => ({
  birth: 'estimate',
  dateOfBirth: undefined,
  estimatedAge: '18',
  adult,
});

describe('what stops a referral', () => {
  it('is being under 18 when convicted', () => {
    expect(check({ dateOfBirth: '2008-11-24' })).toEqual(['dateOfBirth']);
    expect(check({ dateOfBirth: '2008-11-23', stage: 'no-plea' })).toEqual([]);
    expect(check(estimate('no'))).toEqual(['adult']);
    expect(check({ dateOfBirth: '2008-03-01', adult: 'no' })).toEqual(['adult']);
  });

  it('is not agreeing to be referred, or doubt whether she can agree', () => {
    expect(check({ agreesToReferral: 'no' })).toEqual(['agreesToReferral']);
    expect(check({ capacityDoubted: 'yes', capacityWho: 'Dr Example', capacityDay: '2026-11-24' })).toEqual([
      'capacityDoubted',
    ]);
    expect(check({ capacityDoubted: 'no' })).toEqual([]);
  });

  it.each<[string, Changed]>([
    ['no plea yet', { stage: 'no-plea' }],
    ['a stage not known', { stage: 'not-known' }],
    [
      'no agreement to share with anybody',
      { shareWithTeam: 'no', shareWithProbation: 'no', shareWithCourt: 'no' },
    ],
    ['a home outside London', { livesIn: ['outside-london'] }],
    ['not being open to any team', { openToTeam: 'no' }],
    ['imminent risk that somebody was told of', imminent],
    ['a safeguarding referral nobody has made', safeguardingNotMade],
    ['no leaflet', { leaflet: 'not-yet', leafletWhyNot: 'No time' }],
  ])('is not %s', (_, changed) => {
    expect(check(changed)).toEqual([]);
  });
});

describe('her age', () => {
  it('is asked for outright with an estimate, or when she turned 18 within the year and is convicted', () => {
    expect(check(estimate())).toEqual(['adult']);
    expect(check(estimate('yes'))).toEqual([]);
    expect(check({ ...estimate('yes'), dateOfBirth: '2010-01-01' })).toEqual([]);
    expect(check({ dateOfBirth: '2008-03-01' })).toEqual(['adult']);
    expect(check({ dateOfBirth: '2008-03-01', adult: 'yes' })).toEqual([]);
    expect(mustAskAdult({ birth: 'date', dateOfBirth: '2008-03-01', stage: 'no-plea' }, '2026-11-23')).toBe(
      false,
    );
    expect(
      mustAskAdult({ birth: 'date', dateOfBirth: '2007-11-23', stage: 'guilty-plea' }, '2026-11-23'),
    ).toBe(false);
  });

  it('goes up on the birthday, and for 29 February on 1 March', () => {
    expect(yearsOld('2008-11-24', '2026-11-23')).toBe(17);
    expect(yearsOld('2008-11-23', '2026-11-23')).toBe(18);
    expect(yearsOld('2008-02-29', '2026-02-28')).toBe(17);
    expect(yearsOld('2008-02-29', '2026-03-01')).toBe(18);
  });

  it('cannot be below zero or above 110', () => {
    expect(check({ dateOfBirth: '2026-11-24' })).toContain('dateOfBirth');
    expect(check({ dateOfBirth: '1915-11-23' })).toEqual(['dateOfBirth']);
    expect(check({ dateOfBirth: '1916-11-23' })).toEqual([]);
  });
});

describe('the hearing', () => {
  it('may have started: the hour never stops sending', () => {
    const moved = { hearingTimeKnown: 'at', hearingTime: '00:01', hearingMoved: 'put-back' };
    expect(check(moved, '2026-11-23T23:59:59.000Z')).toEqual([]);
    expect(check({ hearingTimeKnown: 'at', hearingTime: '09:00' })).toEqual([]);
  });

  it('of yesterday asks for the new day only', () => {
    expect(check({}, '2026-11-24T00:00:00.000Z')).toEqual(['hearingDay']);
  });

  it('is today by London’s midnight, also in summer', () => {
    const summer = { hearingDay: '2026-07-02', agreedDay: '2026-07-01', stage: 'no-plea' };
    expect(check(summer, '2026-07-02T22:59:59.000Z')).toEqual([]);
    expect(check(summer, '2026-07-02T23:00:00.000Z')).toEqual(['hearingDay']);
  });

  it.each([
    [
      'forward',
      '2026-03-29',
      '2026-03-28T23:59:59.999Z',
      '2026-03-29T22:59:59.999Z',
      '2026-03-29T23:00:00.000Z',
    ],
    [
      'back',
      '2026-10-25',
      '2026-10-24T23:00:00.000Z',
      '2026-10-25T23:59:59.999Z',
      '2026-10-26T00:00:00.000Z',
    ],
  ])('keeps its day when the clocks go %s', (_, hearingDay, before, last, over) => {
    const changed = { hearingDay, agreedDay: '2026-03-01' };
    expect(check(changed, before)).toEqual([]);
    expect(check(changed, last)).toEqual([]);
    expect(check(changed, over)).toEqual(['hearingDay']);
  });

  it('is within a year', () => {
    expect(check({ hearingDay: '2027-11-23' })).toEqual([]);
    expect(check({ hearingDay: '2027-11-24' })).toEqual(['hearingDay']);
  });
});

describe('the other answers', () => {
  it('do not agree in the future', () => {
    expect(check({ agreedDay: '2026-11-24' })).toEqual(['agreedDay']);
    expect(check({ agreedTime: '10:16' })).toEqual(['agreedTime']);
    expect(check({ agreedTime: '23:59' })).toEqual(['agreedTime']);
    expect(check({ agreedTime: '23:59', agreedDay: '2026-11-22' })).toEqual([]);
  });

  it('may come from a computer whose clock is a quarter of an hour fast, also at midnight and in summer', () => {
    expect(check({ agreedTime: '10:15' })).toEqual([]);
    expect(check({ agreedTime: '23:59' }, '2026-11-23T23:50:00.000Z')).toEqual([]);
    const summer = { hearingDay: '2026-07-01', agreedDay: '2026-07-01' };
    expect(check({ ...summer, agreedTime: '11:10' }, '2026-07-01T10:00:00.000Z')).toEqual([]);
    expect(check({ ...summer, agreedTime: '11:16' }, '2026-07-01T10:00:00.000Z')).toEqual(['agreedTime']);
  });

  it('tell of no safeguarding referral that was made in the future', () => {
    expect(check({ ...safeguardingMade, safeguardingMadeDay: '2026-11-24' })).toEqual([
      'safeguardingMadeDay',
    ]);
    expect(check(safeguardingMade)).toEqual([]);
  });

  it('name a court and places of the lists', () => {
    expect(check({ court: 'nowhere-magistrates' })).toEqual(['court']);
    expect(check({ livesIn: ['hackney', 'atlantis'] })).toEqual(['livesIn']);
    expect(check({ court: 'other', otherCourt: 'A court far away' })).toEqual([]);
    for (const { id, to } of courts) expect(check({ court: id }), id).toEqual(to === null ? [] : ['court']);
  });

  it('never stop for a CRN, PNC, CRO or URN that fails its check', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        expect(check({ crn: text, pnc: text, cro: text, urn: text })).toEqual([]);
      }),
    );
  });

  it('hold no NHS number that fails its check, and say that it can follow', () => {
    const [found] = checkAgainstToday(answersWith({ nhsNumber: '999 123 4571' }), at, true);
    expect(found?.path).toBe('nhsNumber');
    expect(found?.message).toContain('leave it for now');
    expect(found?.message).not.toContain('4571');
  });

  it('hold only 999 numbers and .example addresses in the demonstration', () => {
    expect(check({ nhsNumber: '943 476 5919' })).toEqual(['nhsNumber']);
    expect(check({ nhsNumber: '999 123 4578' })).toEqual([]);
    expect(check({ nhsNumber: '943 476 5919' }, at, false)).toEqual([]);
    expect(check({ deputyEmail: 'jo@nhs.net' })).toEqual(['deputyEmail']);
    expect(check({ deputyEmail: 'jo@nhs.net' }, at, false)).toEqual([]);
    expect(check({ deputyEmail: 'jo@probation.example' })).toEqual([]);
  });
});
