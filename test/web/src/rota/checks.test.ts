import { describe, expect, test } from 'vitest';
import { sampleRota } from '#shared/duty/sample';
import {
  coverSpan,
  nextDays,
  suggestedUntil,
  wrongCover,
  wrongAbsence,
  wrongUntil,
} from '../../../../web/src/rota/checks.ts';

const cover = {
  coverWho: sampleRota.hub.personId,
  coverFromDay: '2027-06-04',
  coverFromClock: '09:00',
  coverToDay: '2027-06-04',
  coverToClock: '17:00',
};

describe('cover as typed', () => {
  test('is London time', () => {
    expect(wrongCover(cover)).toEqual({});
    expect(coverSpan(cover)).toEqual({ from: '2027-06-04T08:00:00.000Z', to: '2027-06-04T16:00:00.000Z' });
  });
  test('names every field that is missing', () => {
    const none = { coverWho: '', coverFromDay: '', coverFromClock: '', coverToDay: '', coverToClock: '' };
    expect(Object.keys(wrongCover(none))).toEqual(Object.keys(none));
  });
  test('must end after it begins', () => {
    expect(wrongCover({ ...cover, coverToClock: '09:00' })).toEqual({
      coverToClock: 'Cover must end after it begins',
    });
  });
});

describe('leave as typed', () => {
  test('may be one day', () => {
    expect(wrongAbsence({ leaveFrom: '2026-12-24', leaveTo: '2026-12-24' })).toEqual({});
  });
  test.each([
    [{ leaveFrom: '2026-13-24', leaveTo: '2026-12-24' }, 'leaveFrom'],
    [{ leaveFrom: '2026-12-24', leaveTo: '' }, 'leaveTo'],
    [{ leaveFrom: '2026-12-24', leaveTo: '2026-12-23' }, 'leaveTo'],
  ])('%o has a fault', (absences, field) => expect(Object.keys(wrongAbsence(absences))).toEqual([field]));
});

describe('“I am covering now until …”', () => {
  const monday = '2026-11-23T11:00:00.000Z';
  test('begins with when the service closes today', () => {
    expect(suggestedUntil(sampleRota, monday)).toEqual({ untilDay: '2026-11-23', untilClock: '17:00' });
  });
  test('begins with an hour from now when it is closed, over midnight too', () => {
    expect(suggestedUntil(sampleRota, '2026-11-23T23:30:00.000Z')).toEqual({
      untilDay: '2026-11-24',
      untilClock: '00:30',
    });
  });
  test('refuses a time that has passed', () => {
    expect(wrongUntil({ untilDay: '2026-11-23', untilClock: '11:00' }, monday)).toHaveProperty('untilClock');
    expect(wrongUntil({ untilDay: '2026-11-23', untilClock: '11:01' }, monday)).toEqual({});
  });
  test('offers today and the six days after it', () => {
    expect(nextDays('2026-12-29').at(-1)).toBe('2027-01-04');
    expect(nextDays('2026-12-29')).toHaveLength(7);
  });
});
