import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clockWords,
  dayAndMonth,
  dayWords,
  londonClock,
  londonDay,
  londonInstant,
  byWords,
  whenWords,
} from '#shared/time/london';

describe('London time', () => {
  it.each([
    { at: '2026-11-23T11:20:00Z', day: '2026-11-23', clock: '11:20' },
    { at: '2026-07-01T23:30:00.000Z', day: '2026-07-02', clock: '00:30' },
    { at: '2026-03-29T00:59:59.999Z', day: '2026-03-29', clock: '00:59' },
    { at: '2026-03-29T01:00:00Z', day: '2026-03-29', clock: '02:00' },
    { at: '2026-10-25T00:30:00Z', day: '2026-10-25', clock: '01:30' },
    { at: '2026-10-25T01:30:00Z', day: '2026-10-25', clock: '01:30' },
  ])('$at is $clock on $day', ({ at, day, clock }) => {
    expect(londonDay(at)).toBe(day);
    expect(londonClock(at)).toBe(clock);
  });

  it.each([
    { day: '2026-11-23', clock: '12:30', at: '2026-11-23T12:30:00.000Z' },
    { day: '2026-07-01', clock: '12:30', at: '2026-07-01T11:30:00.000Z' },
    { day: '2026-03-29', clock: '01:30', at: '2026-03-29T01:30:00.000Z' },
    { day: '2026-10-25', clock: '01:30', at: '2026-10-25T00:30:00.000Z' },
  ])('$clock on $day is $at', ({ day, clock, at }) => {
    expect(londonInstant(day, clock)).toBe(at);
  });

  it('gives the same minute back, whatever the season', () => {
    const minutes = fc.date({
      min: new Date('2025-01-01'),
      max: new Date('2029-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(minutes, (date) => {
        date.setUTCSeconds(0, 0);
        const at = date.toISOString();
        const back = londonInstant(londonDay(at), londonClock(at));
        // The hour that comes twice in autumn is read as its first occurrence.
        expect([0, 3_600_000]).toContain(Date.parse(at) - Date.parse(back));
      }),
    );
  });

  it('refuses a malformed text', () => {
    expect(() => londonDay('yesterday')).toThrow(RangeError);
    expect(() => londonInstant('2026-02-30', '25:00')).toThrow(RangeError);
  });
});

describe('words', () => {
  it('names a day', () => {
    expect(dayWords('2026-11-23')).toBe('Monday 23 November 2026');
    expect(dayAndMonth('2026-08-02')).toBe('Sunday 2 August');
  });

  it.each([
    ['16:00', '4pm'],
    ['11:20', '11:20am'],
    ['12:00', 'midday'],
    ['12:30', '12:30pm'],
    ['00:00', 'midnight'],
    ['00:05', '12:05am'],
    ['09:00', '9am'],
  ])('writes %s as %s', (clock, words) => {
    expect(clockWords(clock)).toBe(words);
  });

  it.each([
    ['2026-11-23T11:20:00Z', 'today at 11:20am'],
    ['2026-11-24T09:00:00Z', 'tomorrow at 9am'],
    ['2026-11-22T16:00:00Z', 'yesterday at 4pm'],
    ['2026-11-30T12:00:00Z', 'Monday 30 November at midday'],
    ['2027-01-04T09:00:00Z', 'Monday 4 January 2027 at 9am'],
  ])('says when %s is, on Monday 23 November 2026', (at, words) => {
    expect(whenWords(at, '2026-11-23T08:00:00Z')).toBe(words);
  });

  it('reckons today by London, not by UTC', () => {
    expect(whenWords('2026-07-02T08:00:00Z', '2026-07-01T23:30:00Z')).toBe('today at 9am');
  });

  it('says the time first after “by”', () => {
    const now = '2026-11-23T08:00:00Z';
    expect(byWords('2026-11-23T11:22:00Z', now)).toBe('11:22am today');
    expect(byWords('2026-11-24T09:00:00Z', now)).toBe('9am tomorrow');
    expect(byWords('2026-11-27T09:00:00Z', now)).toBe('9am on Friday 27 November');
  });
});
