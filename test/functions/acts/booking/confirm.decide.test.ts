import { describe, expect, it } from 'vitest';
import { decideConfirm, isConfirmed } from '#functions/acts/booking/confirm.decide';
import type { Places } from '#shared/outreach/places';
import type { BookingItem } from '#functions/model/booking/records';
import {
  at,
  booking,
  chain,
  context,
  count,
  job,
  letter,
  put,
  session,
  startsAt,
} from '#test/support/items/booking';

const full = { taken: 20, capacity: 20, line: 0 };
const decide = (more: Partial<BookingItem> = {}, now = at, places: Places = full) =>
  decideConfirm(session(), booking(more), { ...context(now), places });
const audit = (from: string, to: string) => ({
  chain,
  act: 'booking.confirmed',
  outcome: 'done',
  subject: 'booking#b1',
  from,
  to,
  version: { from: 3, to: 4 },
});

describe('a confirmation', () => {
  it('of a place that is held books it, with its letter and its entry in the calendar', () => {
    const item = booking({ state: 'booked', version: 4, confirmedAt: at, until: null, inCalendar: true });
    expect(decide()).toEqual({
      changes: [put(item), letter('new-1', 'booked')],
      audit: [audit('held', 'booked')],
      outcome: { reply: item },
    });
  });

  it('of who waits puts her into the line, and looks whether a place is free', () => {
    const waits = { state: 'waiting', waitsSince: '2026-11-30T09:00:00.000Z' } as const;
    const item = booking({ ...waits, version: 4, confirmedAt: at, until: null });
    expect(decide(waits)).toEqual({
      changes: [put(item), count('line', 1), letter('new-1', 'waiting'), job('new-2', { kind: 'fill' })],
      audit: [audit('waiting', 'waiting')],
      outcome: { reply: item },
    });
  });

  describe('of who waits, where a place is free,', () => {
    const free = { taken: 10, capacity: 20, line: 0, held: 10 };
    const waits = { state: 'waiting', waitsSince: '2026-11-30T09:00:00.000Z' } as const;

    it('gives it at once', () => {
      const item = booking({
        ...waits,
        state: 'booked',
        version: 4,
        confirmedAt: at,
        until: null,
        inCalendar: true,
      });
      expect(decide(waits, at, free)).toEqual({
        changes: [
          put(item),
          count('taken', 1, { upTo: 'capacity', whileNone: 'line' }),
          letter('new-1', 'booked'),
        ],
        audit: [audit('waiting', 'booked')],
        outcome: { reply: item },
      });
    });

    it('passes over nobody who stands in line, and gives none to who wants to be asked', () => {
      for (const one of [
        decide(waits, at, { ...free, line: 1 }),
        decide({ ...waits, ifFull: 'offer-me' }, at, free),
      ])
        expect(one?.outcome.reply.state).toBe('waiting');
    });
  });

  it('of a place that was counted as unconfirmed counts it no more', () => {
    expect(decide({ holds: true })?.changes[1]).toEqual(count('held', -1));
    expect(decide()?.changes[1]).toEqual(letter('new-1', 'booked'));
  });

  it('of who is to be approved says so, and gives no place yet', () => {
    const item = booking({ state: 'approval', version: 4, confirmedAt: at, until: null });
    expect(decide({ state: 'approval' })).toEqual({
      changes: [put(item), letter('new-1', 'approval')],
      audit: [audit('approval', 'approval')],
      outcome: { reply: item },
    });
  });

  it('of a place that is offered takes it, and keeps when she first confirmed', () => {
    const confirmedAt = '2026-11-30T10:00:00.000Z';
    const item = booking({ state: 'booked', version: 4, confirmedAt, until: null, inCalendar: true });
    expect(decide({ state: 'offered', confirmedAt })).toEqual({
      changes: [put(item), letter('new-1', 'booked')],
      audit: [audit('offered', 'booked')],
      outcome: { reply: item },
    });
  });

  it('is in time a millisecond before the place lapses, and late at that instant', () => {
    const until = '2026-12-02T09:00:00.000Z';
    expect(decide({ until }, '2026-12-02T08:59:59.999Z')).not.toBeNull();
    expect(decide({ until }, until)).toBeNull();
    expect(decide({ until }, '2026-12-02T09:00:00.001Z')).toBeNull();
  });

  it('is in time a millisecond before the session begins, and late at that instant', () => {
    expect(decide({ until: null }, '2026-12-22T16:44:59.999Z')).not.toBeNull();
    expect(decide({ until: null }, startsAt)).toBeNull();
  });

  it('is nothing where the session was called off', () => {
    expect(
      decideConfirm(session({ state: 'cancelled' }), booking(), { ...context(), places: full }),
    ).toBeNull();
  });

  it.each(['waiting', 'approval', 'held'] as const)(
    'is nothing where it was confirmed already: %s',
    (state) => {
      expect(decide({ state, confirmedAt: at })).toBeNull();
    },
  );

  it.each(['booked', 'attended', 'did-not-come', 'cancelled', 'declined', 'lapsed', 'erased'] as const)(
    'is nothing where the booking is %s',
    (state) => expect(decide({ state })).toBeNull(),
  );
});

describe('a booking that is confirmed already', () => {
  const stands = (state: BookingItem['state'], confirmedAt: string | null = at, now = at) =>
    isConfirmed(session(), booking({ state, confirmedAt }), now);

  it.each(['booked', 'waiting', 'approval'] as const)('is told the same again: %s', (state) => {
    expect(stands(state)).toBe(true);
    expect(stands(state, null)).toBe(false);
  });

  it.each(['held', 'offered', 'cancelled', 'lapsed', 'declined'] as const)(
    'is none where it is %s',
    (state) => {
      expect(stands(state)).toBe(false);
    },
  );

  it('is none from the very start of the session on, or where that was called off', () => {
    expect(stands('booked', at, '2026-12-22T16:44:59.999Z')).toBe(true);
    expect(stands('booked', at, startsAt)).toBe(false);
    expect(
      isConfirmed(session({ state: 'cancelled' }), booking({ state: 'booked', confirmedAt: at }), at),
    ).toBe(false);
  });
});
