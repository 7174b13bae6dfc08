import { describe, expect, test } from 'vitest';
import { leftWords } from '../../../../web/src/answers/words.ts';
import { readLink } from '../../../../web/src/enquiry/link.ts';

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
