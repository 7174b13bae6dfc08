import { describe, expect, test } from 'vitest';
import { readHours, typedHours, weekWords } from '../../../../web/src/rota/hours.ts';

const monday = 1;

describe('the hours of a weekday as typed', () => {
  test.each([
    ['09:00 to 17:00', [['09:00', '17:00']]],
    ['9 to 5pm', [['09:00', '17:00']]],
    ['9 to 5', [['09:00', '17:00']]],
    ['9am to noon', [['09:00', '12:00']]],
    ['2am to 5:30am', [['02:00', '05:30']]],
    ['02:00 to 05:30', [['02:00', '05:30']]],
    [
      '9-12, 1-5',
      [
        ['09:00', '12:00'],
        ['13:00', '17:00'],
      ],
    ],
    [
      '9am-12, 13:00–17.30',
      [
        ['09:00', '12:00'],
        ['13:00', '17:30'],
      ],
    ],
    [
      '9 to 12 and 1pm to 5pm',
      [
        ['09:00', '12:00'],
        ['13:00', '17:00'],
      ],
    ],
    ['', []],
  ])('“%s” are read', (typed, hours) => {
    expect(readHours(typed, monday)).toEqual(hours.map(([from, to]) => ({ weekday: monday, from, to })));
  });

  test.each(['9', '17:00 to 09:00', 'mornings', '9 to 12 to 14', '13 to 17, 9 to 12', '9 to 25'])(
    '“%s” are not guessed at',
    (typed) => expect(readHours(typed, monday)).toBeNull(),
  );

  test('come back as they were typed', () => {
    const hours = readHours('09:00 to 12:00, 13:00 to 17:00', monday) ?? [];
    expect(typedHours(hours, monday)).toBe('09:00 to 12:00, 13:00 to 17:00');
    expect(typedHours(hours, 2)).toBe('');
    const night = readHours('2am to 5:30am, 6pm to 9pm', monday) ?? [];
    expect(readHours(typedHours(night, monday), monday)).toEqual(night);
  });
});

test('a week in words leaves out days without hours', () => {
  const hours = [
    { weekday: 5, from: '09:00', to: '12:00' },
    { weekday: 1, from: '13:00', to: '17:00' },
    { weekday: 1, from: '09:00', to: '12:00' },
  ];
  expect(weekWords(hours)).toEqual(['Monday: 9am to midday, 1pm to 5pm', 'Friday: 9am to midday']);
});
