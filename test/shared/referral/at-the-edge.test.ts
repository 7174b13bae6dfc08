import { describe, expect, it } from 'vitest';
import type { FieldName } from '#shared/questions/table';
import { checkAgainstToday } from '#shared/referral/today';
import { deletedOn } from '#shared/referral/draft-age';
import { answersWith, at, today } from './short-path.ts';

const problems = (changed: Partial<Record<FieldName, unknown>>, demonstration = false, now = at) =>
  checkAgainstToday(answersWith(changed), now, demonstration).map(({ path }) => path);

describe('a deputy’s address in the demonstration', () => {
  it.each([
    ['deputy@probation.example', []],
    ['deputy@probation.example.org', ['deputyEmail']],
    ['deputy@example.nhs.uk', ['deputyEmail']],
  ])('ends in .example, and does not only contain it: %s', (deputyEmail, found) => {
    expect(problems({ deputyEmail }, true)).toEqual(found);
    expect(problems({ deputyEmail })).toEqual([]);
  });
});

describe('a day of birth', () => {
  it.each([
    ['of who is eighteen today', '2008-11-23', []],
    ['of who is eighteen tomorrow', '2008-11-24', ['dateOfBirth']],
    ['of who is a hundred and ten', '1916-11-23', []],
    ['of who is a hundred and eleven today', '1915-11-23', ['dateOfBirth']],
    ['of who is so tomorrow', '1915-11-24', []],
  ])('%s', (_, dateOfBirth, found) => {
    expect(problems({ dateOfBirth, adult: 'yes' })).toEqual(found);
  });
});

describe('a day of the hearing', () => {
  it.each([
    ['yesterday', '2026-11-22', ['hearingDay']],
    ['today', today, []],
    ['in a year', '2027-11-23', []],
    ['in a year and a day', '2027-11-24', ['hearingDay']],
  ])('%s', (_, hearingDay, found) => expect(problems({ hearingDay })).toEqual(found));
});

describe('when she agreed', () => {
  it.each([
    ['now', today, '10:00', []],
    ['by a clock that is a quarter of an hour fast', today, '10:15', []],
    ['by one that is a minute faster', today, '10:16', ['agreedTime']],
    ['yesterday, at whatever time', '2026-11-22', '23:59', []],
    ['tomorrow', '2026-11-24', '00:01', ['agreedDay']],
  ])('is %s', (_, agreedDay, agreedTime, found) => {
    expect(problems({ agreedDay, agreedTime, hearingDay: '2026-12-04' })).toEqual(found);
  });

  it('may be a minute before midnight by a clock that is fast', () => {
    const late = '2026-11-23T23:50:00.000Z';
    const after = { agreedDay: today, agreedTime: '23:59', hearingDay: '2026-12-04' };
    expect(problems(after, false, late)).toEqual([]);
  });
});

describe('the day of a safeguarding referral', () => {
  const made = {
    safeguarding: 'yes',
    safeguardingWhom: ['adult'],
    safeguardingMade: 'yes',
    safeguardingMadeTo: 'x',
  };

  it.each([
    [today, []],
    ['2026-11-24', ['safeguardingMadeDay']],
  ])('is not in the future: %s', (safeguardingMadeDay, found) => {
    expect(problems({ ...made, safeguardingMadeDay })).toEqual(found);
  });
});

describe('a draft that nobody saved', () => {
  it('has expired after fourteen days to the millisecond, and is deleted on the day thirty days on', () => {
    expect(deletedOn(at, '2026-12-07T09:59:59.999Z')).toBeNull();
    expect(deletedOn(at, '2026-12-07T10:00:00.000Z')).toBe('2026-12-23');
  });
});
