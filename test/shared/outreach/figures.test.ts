import { describe, expect, it } from 'vitest';
import { achieved } from '#shared/outreach/figures';
import { confidenceChange } from '#shared/outreach/confidence';

const low = { suitable: '2', howTo: '2', breach: '1' } as const;
const high = { suitable: '4', howTo: '3', breach: '3' } as const;
const pairs = (count: number) => Array.from({ length: count }, () => ({ before: low, after: high }));

describe('the change in confidence (H13)', () => {
  it('is silent below eight pairs', () => {
    expect(confidenceChange(pairs(7))).toEqual({ pairs: 7, change: null });
  });

  it('is the mean of the pairs from eight up', () => {
    expect(confidenceChange(pairs(8)).change).toEqual({ suitable: 2, howTo: 1, breach: 2 });
  });

  it('counts nobody who answered only once', () => {
    const once = [
      { before: low, after: null },
      { before: null, after: high },
    ];
    expect(confidenceChange([...pairs(7), ...once]).pairs).toBe(7);
  });
});

describe('what sessions achieved', () => {
  const one = (
    state: 'booked' | 'attended' | 'did-not-come' | 'cancelled',
    role = 'magistrate' as const,
  ) => ({
    role,
    state,
    was: null,
    before: null,
    feedback: null,
  });

  it('counts by role who was booked, who came and who did not', () => {
    const figures = achieved(2, [
      one('attended'),
      one('attended'),
      one('did-not-come'),
      one('booked'),
      one('cancelled'),
    ]);
    expect(figures.byRole).toEqual([{ role: 'magistrate', booked: 4, attended: 2, didNotCome: 1 }]);
  });

  it('counts on what became of those who are forgotten', () => {
    const forgotten = (was: 'attended' | 'did-not-come' | 'booked' | null) => ({
      ...one('attended'),
      state: 'erased' as const,
      was,
    });
    const all = (['attended', 'did-not-come', 'booked', null] as const).map(forgotten);
    expect(achieved(1, all).byRole).toEqual([{ role: 'magistrate', booked: 3, attended: 1, didNotCome: 1 }]);
  });

  it('knows no court, no order and no referral', () => {
    const words = JSON.stringify(achieved(1, [one('attended')])).toLowerCase();
    expect(words).not.toMatch(/court|order|referral|organisation|bench/);
  });

  it('gives no mean of few answers', () => {
    const feedback = { ...high, useful: '5', likely: '4' };
    const few = Array.from({ length: 7 }, () => ({ ...one('attended'), feedback }));
    expect(achieved(1, few).feedback).toEqual({ answers: 7, useful: null, likely: null });
    expect(achieved(1, [...few, { ...one('attended'), feedback }]).feedback.useful).toBe(5);
  });
});
