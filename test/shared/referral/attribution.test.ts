import { describe, expect, it } from 'vitest';
import { isStale, attributionWords } from '#shared/referral/attribution';

const said = '2026-11-23T10:00:00.000Z';
const far = [{ day: '2026-12-20', clock: null }];

describe('what was said of her', () => {
  it('has to be checked again once it is older than seven days', () => {
    expect(isStale(said, far, '2026-11-30T10:00:00.000Z')).toBe(false);
    expect(isStale(said, far, '2026-11-30T10:00:00.001Z')).toBe(true);
  });

  it('has to be checked again once a hearing has been since, and not before', () => {
    const hearing = { day: '2026-11-24', clock: '14:00' };
    expect(isStale(said, [hearing], '2026-11-24T13:59:00.000Z')).toBe(false);
    expect(isStale(said, [hearing], '2026-11-24T14:00:00.000Z')).toBe(true);
    expect(isStale('2026-11-24T14:01:00.000Z', [hearing], '2026-11-24T15:00:00.000Z')).toBe(false);
    expect(isStale(said, [hearing, ...far], '2026-11-24T14:00:00.000Z')).toBe(true);
  });

  it('on the day of a hearing without a time counts as said before it, once that day is over', () => {
    const today = [{ day: '2026-11-23', clock: null }];
    expect(isStale('2026-11-23T14:00:00.000Z', today, '2026-11-23T16:00:00.000Z')).toBe(false);
    expect(isStale('2026-11-23T14:00:00.000Z', today, '2026-11-24T08:00:00.000Z')).toBe(true);
  });

  it('is shown with who said it and when, or since when nobody has checked', () => {
    const by = { section: 'risk', at: said, by: 'Rowan Example' } as const;
    expect(attributionWords({ ...by, stale: false }, said)).toBe('Said by Rowan Example, today at 10am');
    expect(attributionWords({ ...by, stale: true }, '2026-12-02T10:00:00.000Z')).toBe(
      'Not checked since Monday 23 November at 10am (said by Rowan Example)',
    );
  });
});
