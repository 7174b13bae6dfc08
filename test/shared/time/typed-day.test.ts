import { describe, expect, test } from 'vitest';
import { dayField } from '#shared/time/fields';
import { joinDay, splitDay, wholeDay } from '#shared/time/typed-day';

const boxes = (day: string, month: string, year: string) => ({ day, month, year });
const said = (day: string, month: string, year: string, like = '27 3 2026') =>
  dayField(like).safeParse(joinDay(boxes(day, month, year))).error?.issues[0]?.message;

describe('a day in three boxes', () => {
  test.each([
    ['5', '6', '1990', '1990-06-05'],
    ['05', '06', '1990', '1990-06-05'],
    ['1', 'Mar', '2026', '2026-03-01'],
    ['1', 'march', '2026', '2026-03-01'],
    ['30', 'Sept.', '2026', '2026-09-30'],
    ['１', ' 3\u200b', '2026\u00a0', '2026-03-01'],
  ])('%s %s %s is %s', (day, month, year, written) => {
    expect(joinDay(boxes(day, month, year))).toBe(written);
    expect(dayField('27 3 2026').parse(written)).toBe(written);
  });

  test.each([
    ['27', '', ''],
    ['31-02', '', ''],
    ['1', 'Brumaire', '26'],
  ])('keeps %s %s %s in a draft until it is one', (day, month, year) => {
    const kept = splitDay(joinDay(boxes(day, month, year)));
    expect(kept).toEqual(boxes(day, month.toLowerCase(), year));
  });

  test('is nothing when nothing was typed', () => {
    expect(joinDay(boxes('', ' ', '\u200b'))).toBe('');
  });
});

describe('a whole date in one box', () => {
  test.each([
    ['01/03/2026', '2026-03-01'],
    ['1/3/2026', '2026-03-01'],
    ['1.3.2026', '2026-03-01'],
    ['1 3 2026', '2026-03-01'],
    ['01-03-2026', '2026-03-01'],
    ['01032026', '2026-03-01'],
    ['1 March 2026', '2026-03-01'],
    ['1st March 2026', '2026-03-01'],
    ['1 of March, 2026', '2026-03-01'],
    ['Sunday 1 March 2026', '2026-03-01'],
    ['1-Mar-2026', '2026-03-01'],
    ['2026-03-01', '2026-03-01'],
    ['2026-03-01T10:00', '2026-03-01'],
    ['31/02/2026', '2026-02-31'],
  ])('%s is spread as %s', (typed, written) => {
    const parts = wholeDay(typed);
    expect(parts && joinDay(parts)).toBe(written);
  });

  test('with a short year keeps it, so that the reason can say so', () => {
    expect(wholeDay('1/3/26')).toEqual(boxes('1', '3', '26'));
  });

  test.each(['', '1', '1 March', '2026', '1 Brumaire 2026', '12345678901', 'next Monday'])(
    '%j is none',
    (typed) => expect(wholeDay(typed)).toBeNull(),
  );
});

describe('the reason why it is no date', () => {
  test.each([
    ['1', '2', '26', 'The year needs four digits, like 2026'],
    ['31', '2', '2026', 'February 2026 has 28 days'],
    ['30', 'Feb', '2028', 'February 2028 has 29 days'],
    ['31', '4', '2026', 'April 2026 has 30 days'],
    ['1', '3', '', 'Enter the year too, like 27 3 2026'],
    ['', '', '2026', 'Enter the day and the month too, like 27 3 2026'],
    ['1', '13', '2026', 'Enter a real date, like 27 3 2026'],
    ['0', '3', '2026', 'Enter a real date, like 27 3 2026'],
    ['1', 'Brumaire', '2026', 'Enter a real date, like 27 3 2026'],
    ['', '', '', 'Enter a real date, like 27 3 2026'],
  ])('%s %s %s: %s', (day, month, year, reason) => {
    expect(said(day, month, year)).toBe(reason);
  });

  test('has the example of its field', () => {
    expect(said('1', '2', '88', '27 3 1988')).toBe('The year needs four digits, like 1988');
    expect(said('1', '13', '1988', '27 3 1988')).toBe('Enter a real date, like 27 3 1988');
  });
});
