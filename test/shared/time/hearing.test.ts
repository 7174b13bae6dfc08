import { describe, expect, it } from 'vitest';
import { hearingHasStarted, hearingInstant, hearingSort, timeLeft } from '#shared/time/hearing';

const monday = (clock: string | null) => ({ day: '2026-11-23', clock });

describe('hearing', () => {
  it('is at its London time, or at the start of the list when the time is not known', () => {
    expect(hearingInstant({ day: '2026-07-01', clock: '14:00' })).toBe('2026-07-01T13:00:00.000Z');
    expect(hearingInstant({ day: '2026-07-01', clock: null })).toBe('2026-07-01T09:00:00.000Z');
  });

  it('sorts by day and time, an unknown time at 10am', () => {
    const list = [monday('12:30'), monday(null), { day: '2026-11-22', clock: '16:00' }, monday('09:30')];
    const sorted = list.toSorted((a, b) => (hearingSort(a) < hearingSort(b) ? -1 : 1));
    expect(sorted.map(hearingSort)).toEqual([
      '2026-11-22T16:00',
      '2026-11-23T09:30',
      '2026-11-23T10:00',
      '2026-11-23T12:30',
    ]);
  });

  it('has started at its time, and not a second before', () => {
    expect(hearingHasStarted(monday('12:30'), '2026-11-23T12:29:59Z')).toBe(false);
    expect(hearingHasStarted(monday('12:30'), '2026-11-23T12:30:00Z')).toBe(true);
  });

  it('without a time is not known to have started while the day lasts', () => {
    expect(hearingHasStarted(monday(null), '2026-11-23T16:00:00Z')).toBe(false);
    expect(hearingHasStarted(monday(null), '2026-11-24T00:00:00Z')).toBe(true);
  });

  it('counts the whole minutes left, below zero when it is past', () => {
    expect(timeLeft(monday('12:30'), '2026-11-23T11:00:00Z')).toBe(90);
    expect(timeLeft(monday('12:30'), '2026-11-23T12:29:30Z')).toBe(0);
    expect(timeLeft(monday(null), '2026-11-23T11:00:00Z')).toBe(-60);
  });
});
