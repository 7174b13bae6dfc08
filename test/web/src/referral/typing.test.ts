import { describe, expect, test } from 'vitest';
import { leftWords } from '../../../../web/src/answers/words.ts';
import { readLink } from '../../../../web/src/enquiry/link.ts';
import { tidyClock } from '../../../../web/src/form/clock.ts';
import { joinDay, splitDay } from '../../../../web/src/form/day.ts';

describe('a time as typed', () => {
  test.each([
    ['14:30', '14:30'],
    ['2.30pm', '14:30'],
    ['0930', '09:30'],
    ['9', '09:00'],
    ['5 pm', '17:00'],
    ['12am', '00:00'],
    ['25:00', '25:00'],
    ['after lunch', 'after lunch'],
  ])('%s becomes %s', (typed, tidy) => expect(tidyClock(typed)).toBe(tidy));
});

describe('a day in three boxes', () => {
  test('is a date when it can be one', () => {
    expect(joinDay({ day: '5', month: '6', year: '1990' })).toBe('1990-06-05');
  });
  test('is kept as typed until then', () => {
    expect(splitDay(joinDay({ day: '27', month: '', year: '' }))).toEqual({ day: '27', month: '', year: '' });
  });
  test('is nothing when nothing was typed', () => {
    expect(joinDay({ day: '', month: '', year: '' })).toBe('');
  });
});

describe('the time left', () => {
  const hearing = { day: '2026-11-23', clock: '12:30' };
  test.each([
    ['2026-11-23T11:10:00.000Z', 'in 1 hour 20 minutes'],
    ['2026-11-20T12:30:00.000Z', 'in 3 days'],
    ['2026-11-23T12:31:00.000Z', 'time has passed'],
  ])('at %s is “%s”', (at, words) => expect(leftWords(hearing, at)).toBe(words));
  test('is not said to have passed while a hearing without a time may still be called', () => {
    const listed = { day: '2026-11-23', clock: null };
    expect(leftWords(listed, '2026-11-23T15:00:00.000Z')).toBe('on today’s list');
    expect(leftWords(listed, '2026-11-24T00:00:00.000Z')).toBe('time has passed');
  });
});

describe('the link of an enquiry', () => {
  const whole =
    '#a13219b9-344c-4300-b63e-e788428c8867.74126273-d943-4083-b83f-bf34a3980149.k1-kqAOcjI1zEOKXvb2Y5V7';
  test('is read from its fragment', () => {
    expect(readLink(whole)?.key).toBe('k1-kqAOcjI1zEOKXvb2Y5V7');
  });
  test.each(['', '#', '#a.b.c', whole.slice(0, 60)])('is refused when it is “%s”', (part) => {
    expect(readLink(part)).toBeNull();
  });
});
