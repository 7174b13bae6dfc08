import { describe, expect, it } from 'vitest';
import { rateOf } from '#infra/local/triggers/parsed';
import { movedBy } from '#infra/local/clock';

describe('npm run clock', () => {
  it.each([
    ['+2h', 7_200_000],
    ['-30m', -1_800_000],
    ['+1d', 86_400_000],
    ['reset', 0],
  ])('takes %s', (asked, moved) => {
    expect(movedBy(0, asked)).toBe(moved);
  });

  it('adds to what was moved before', () => {
    expect(movedBy(movedBy(0, '+2h'), '-1h')).toBe(3_600_000);
  });

  it('only reads without a word', () => {
    expect(movedBy(5, undefined)).toBe(5);
  });

  it.each(['2h', '+2', '+h', 'tomorrow'])('says how it is used at %s', (asked) => {
    expect(() => movedBy(0, asked)).toThrow('Usage: npm run clock');
  });
});

describe('a schedule', () => {
  it.each([
    ['rate(1 minute)', 60_000],
    ['rate(5 minutes)', 300_000],
    ['rate(2 hours)', 7_200_000],
  ])('runs at %s', (expression, every) => {
    expect(rateOf(expression, 'Rule')).toBe(every);
  });

  it('stops the start by name where it is no rate', () => {
    expect(() => rateOf('cron(0 9 * * ? *)', 'Daily')).toThrow('Daily needs cron(0 9 * * ? *)');
  });
});
