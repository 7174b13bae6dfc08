import type { BookingState } from '#shared/outreach/booking-states';
import { describe, expect, it } from 'vitest';
import { giveUntil, heldUntil, inLine } from '#shared/outreach/places';

const start = '2026-12-22T16:45:00.000Z';

describe('how long a place is held (H12)', () => {
  it.each([
    ['24 hours', '2026-12-01T09:00:00.000Z', '2026-12-02T09:00:00.000Z'],
    ['until two hours before a nearer session', '2026-12-22T08:00:00.000Z', '2026-12-22T14:45:00.000Z'],
    ['for half an hour when it is nearer still', '2026-12-22T15:00:00.000Z', '2026-12-22T15:30:00.000Z'],
    ['never beyond the start', '2026-12-22T16:40:00.000Z', start],
  ])('%s', (_, at, until) => expect(heldUntil(start, at)).toBe(until));
});

describe('until when a place is given and not offered', () => {
  it.each([
    ['midday on the working day before', start, '2026-12-21T12:00:00.000Z'],
    ['over a weekend', '2026-12-07T09:00:00.000Z', '2026-12-04T12:00:00.000Z'],
    ['in summer time', '2027-07-13T15:45:00.000Z', '2027-07-12T11:00:00.000Z'],
  ])('%s', (_, startsAt, until) => expect(giveUntil(startsAt)).toBe(until));
});

describe('the line', () => {
  it('is in the order of sign-up, of those who confirmed', () => {
    const one = (
      id: string,
      waitsSince: string,
      confirmedAt: string | null = 'x',
      state: BookingState = 'waiting',
    ) => ({
      id,
      state,
      waitsSince,
      confirmedAt,
    });
    const line = inLine([
      one('c', '2026-12-01T09:00:00.002Z'),
      one('b', '2026-12-01T09:00:00.001Z'),
      one('a', '2026-12-01T09:00:00.001Z'),
      one('d', '2026-12-01T08:00:00.000Z', null),
      one('e', '2026-12-01T08:00:00.000Z', 'x', 'booked'),
    ]);
    expect(line.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});
