import { describe, expect, test } from 'vitest';
import { leftWords } from '../../../../web/src/answers/words.ts';
import { readLink } from '../../../../web/src/enquiry/link.ts';

describe('the time left', () => {
  const hearing = { day: '2026-11-23', clock: '12:30' };
  test.each([
    ['2026-11-23T11:10:00.000Z', 'in 1 hour 20 minutes'],
    ['2026-11-23T00:10:00.000Z', 'in 12 hours'],
    ['2026-11-20T12:30:00.000Z', '1 working day left'],
    ['2026-11-22T23:30:00.000Z', 'no working day left'],
    ['2026-11-16T09:00:00.000Z', '5 working days left'],
    ['2026-11-23T12:31:00.000Z', 'time has passed'],
  ])('at %s is “%s”', (at, words) => expect(leftWords(hearing, at)).toBe(words));
  test('counts no holiday: on 24 December one day is left to a hearing on the 29th', () => {
    const after = { day: '2026-12-29', clock: '10:00' };
    expect(leftWords(after, '2026-12-24T16:59:00.000Z')).toBe('1 working day left');
    expect(leftWords(after, '2026-12-24T17:00:00.000Z')).toBe('no working day left');
    expect(leftWords(after, '2026-12-28T10:00:00.000Z')).toBe('no working day left');
    expect(leftWords(after, '2026-12-29T09:30:00.000Z')).toBe('in 30 minutes');
  });
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
