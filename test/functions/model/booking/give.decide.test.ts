import { describe, expect, it } from 'vitest';
import { decideGive } from '#functions/model/booking/give.decide';
import type { BookingItem } from '#functions/model/booking/records';
import { at, booking, chain, context, count, job, letter, put, session } from '#test/support/items/booking';
import { listed } from '#test/support/items/decided';

const waits = { state: 'waiting', waitsSince: '2026-11-30T09:00:00.000Z', confirmedAt: at } as const;
const decide = (more: Partial<BookingItem> = {}, now = at) =>
  listed(decideGive(session(), booking({ ...waits, until: null, ...more }), context(now)));
const audit = (act: string, to: string) => ({
  chain,
  act,
  outcome: 'done',
  subject: 'booking#b1',
  from: 'waiting',
  to,
  version: { from: 3, to: 4 },
});

describe('a place for the next in line', () => {
  it('is given, with its entry in the calendar, to who asked to be booked in', () => {
    const item = booking({ ...waits, state: 'booked', version: 4, until: null, inCalendar: true });
    expect(decide()).toEqual({
      changes: [
        put(item),
        count('taken', 1, { upTo: 'capacity', also: { count: 'line', by: -1 } }),
        letter('new-1', 'booked'),
      ],
      audit: [audit('booking.place-given', 'booked')],
      outcome: { reply: item },
    });
  });

  it('is kept for a day, and then lapses, for who asked to be offered one', () => {
    const until = '2026-12-02T09:00:00.000Z';
    const item = booking({ ...waits, ifFull: 'offer-me', state: 'offered', version: 4, until });
    expect(decide({ ifFull: 'offer-me' })).toEqual({
      changes: [
        put(item),
        count('taken', 1, { upTo: 'capacity', also: { count: 'line', by: -1 } }),
        letter('new-1', 'offer'),
        job('new-2', { kind: 'lapse', bookingId: 'b1', dueAt: until }),
      ],
      audit: [audit('booking.place-offered', 'offered')],
      outcome: { reply: item },
    });
  });

  it('is given until midday of the working day before, and only offered a millisecond later', () => {
    expect(decide({}, '2026-12-21T12:00:00.000Z').outcome).toMatchObject({ reply: { state: 'booked' } });
    expect(decide({}, '2026-12-21T12:00:00.001Z').outcome).toMatchObject({
      reply: { state: 'offered', until: '2026-12-22T12:00:00.001Z', inCalendar: false },
    });
  });

  it.each(['held', 'booked', 'offered', 'approval', 'cancelled'] as const)(
    'is for who waits alone: %s',
    (state) => {
      expect(() => decide({ state })).toThrow('Refused: not-possible-now');
    },
  );
});
