import { describe, expect, test } from 'vitest';
import { clockField } from '#shared/time/fields';
import { eitherClock, sentClock, tidyClock, typedClock } from '#shared/time/typed-clock';

const said = (text: string) => clockField('14:30').safeParse(text).error?.issues[0]?.message;

describe('a time that can be only one', () => {
  test.each([
    ['14:30', '14:30'],
    [' 14.30 ', '14:30'],
    ['1430', '14:30'],
    ['1430 hrs', '14:30'],
    ['14：30', '14:30'],
    ['2.30pm', '14:30'],
    ['2.30 p.m.', '14:30'],
    ['2:30\u00a0PM', '14:30'],
    ['2pm', '14:00'],
    ['14:30pm', '14:30'],
    ['0930', '09:30'],
    ['930', '09:30'],
    ['9', '09:00'],
    ['7', '07:00'],
    ['12', '12:00'],
    ['12am', '00:00'],
    ['0:45', '00:45'],
    ['noon', '12:00'],
    ['Midday', '12:00'],
    ['12 noon', '12:00'],
    ['midnight', '00:00'],
  ])('%j is %s, in the field and as it is sent', (typed, clock) => {
    expect(tidyClock(typed)).toBe(clock);
    expect(sentClock(typed)).toBe(clock);
    expect(clockField('14:30').parse(sentClock(typed))).toBe(clock);
  });
});

describe('a time from 1:00 to 6:59', () => {
  test.each(['2:30', '02:30', '2.30', '0230', '230', '2 30'])('%j is asked about, never taken', (typed) => {
    expect(tidyClock(typed)).toBe('2:30');
    expect(eitherClock(tidyClock(typed))).toEqual(['2:30pm', '2:30am']);
    expect(said(sentClock(typed))).toBe('Is this 2:30pm or 2:30am? Write pm or am after the time');
  });

  test.each([
    ['1', '1:00'],
    ['6:59', '6:59'],
    ['2 o’clock', '2:00'],
  ])('%j is one', (typed, tidy) => {
    expect(tidyClock(typed)).toBe(tidy);
    expect(eitherClock(tidy)).not.toBeNull();
  });

  test.each(['2.30am', '02:30 a.m.', '2:30am'])('%j was said to be at night, and stays so', (typed) => {
    expect(tidyClock(typed)).toBe('2:30am');
    expect(tidyClock(tidyClock(typed))).toBe('2:30am');
    expect(sentClock(typed)).toBe('02:30');
    expect(eitherClock(tidyClock(typed))).toBeNull();
  });
});

test('a stored time comes back in a field as it was meant, and is not asked again', () => {
  const times = Array.from({ length: 24 * 60 }, (_, at) =>
    [Math.floor(at / 60), at % 60].map((part) => String(part).padStart(2, '0')).join(':'),
  );
  expect(typedClock('02:30')).toBe('2:30am');
  for (const clock of times) {
    expect(tidyClock(typedClock(clock))).toBe(typedClock(clock));
    expect(sentClock(typedClock(clock))).toBe(clock);
  }
});

test.each(['', '24:00', '25:00', '12:60', '13am', '14:30am', 'half past two', 'after lunch', '2:3'])(
  '%j is no time: it stays as typed, and the reason has an example',
  (typed) => {
    expect(tidyClock(typed)).toBe(typed);
    expect(said(sentClock(typed))).toBe('Enter a time, like 14:30');
  },
);
