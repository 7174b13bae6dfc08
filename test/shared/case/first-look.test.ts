import { describe, expect, it } from 'vitest';
import { firstLookBy } from '#shared/case/first-look';

const hearing = (day: string, clock: string | null = null) => ({ day, clock });

describe('by when somebody looks first', () => {
  it.each([
    [
      'a hearing within two working days: the same day',
      '2026-11-25',
      '2026-11-23T10:00:00.000Z',
      '2026-11-23T17:00:00.000Z',
    ],
    [
      'a later hearing: the next working day',
      '2026-11-26',
      '2026-11-23T10:00:00.000Z',
      '2026-11-24T17:00:00.000Z',
    ],
    ['after hours: the next morning', '2026-11-25', '2026-11-23T17:00:00.000Z', '2026-11-24T10:00:00.000Z'],
    [
      'on Friday for a far hearing: Monday',
      '2026-12-23',
      '2026-11-20T10:00:00.000Z',
      '2026-11-23T17:00:00.000Z',
    ],
    [
      'over a bank holiday: the day after it',
      '2027-01-20',
      '2026-12-24T10:00:00.000Z',
      '2026-12-29T17:00:00.000Z',
    ],
  ])('%s', (_, day, at, by) => {
    expect(firstLookBy(hearing(day), at)).toBe(by);
  });

  it('is a quarter of the time left, 10 to 30 minutes, when less than four hours are left', () => {
    expect(firstLookBy(hearing('2026-11-23', '12:30'), '2026-11-23T11:00:00.000Z')).toBe(
      '2026-11-23T11:22:30.000Z',
    );
    expect(firstLookBy(hearing('2026-11-23', '11:05'), '2026-11-23T11:00:00.000Z')).toBe(
      '2026-11-23T11:10:00.000Z',
    );
    expect(firstLookBy(hearing('2026-11-23', '14:30'), '2026-11-23T11:00:00.000Z')).toBe(
      '2026-11-23T11:30:00.000Z',
    );
    expect(firstLookBy(hearing('2026-11-23', '10:00'), '2026-11-23T11:00:00.000Z')).toBe(
      '2026-11-23T17:00:00.000Z',
    );
  });

  it('promises no look on a day when the service is closed', () => {
    expect(firstLookBy(hearing('2026-11-23', '14:00'), '2026-11-21T10:00:00.000Z')).toBe(
      '2026-11-23T10:00:00.000Z',
    );
    expect(firstLookBy(hearing('2026-11-21', null), '2026-11-21T11:00:00.000Z')).toBe(
      '2026-11-23T10:00:00.000Z',
    );
  });
});
