import { describe, expect, it } from 'vitest';
import { isWanted } from '#functions/model/booking/wanted';
import { type BookingLetter, bookingLetters } from '#functions/model/message/booking-payload';
import type { BookingItem } from '#functions/model/booking/records';
import type { SessionItem } from '#functions/model/session/records';
import { bookingStates } from '#shared/outreach/booking-states';
import { at, booking, session, startsAt } from '#test/support/items/booking';

const wanted = (
  letter: BookingLetter,
  of: Partial<BookingItem>,
  { schedule = 1, now = at, ...more }: { schedule?: number; now?: string } & Partial<SessionItem> = {},
) =>
  isWanted(
    { letter, sessionId: 's1', bookingId: 'b1', noticeId: null, schedule },
    { booking: booking(of), session: session({ schedule: 1, ...more }) },
    now,
  );

/** The states in which each letter says what is so, of a session that is still to come. */
const states: Record<BookingLetter, BookingItem['state'][]> = {
  confirm: ['approval', 'waiting', 'held'],
  booked: ['booked'],
  waiting: ['waiting'],
  approval: ['approval'],
  offer: ['offered'],
  changed: ['booked'],
  moved: ['approval', 'waiting', 'held', 'offered', 'booked'],
  reminder: ['booked'],
  message: ['booked', 'attended', 'did-not-come'],
  cancelled: ['cancelled'],
  'session-cancelled': ['session-cancelled'],
  declined: ['declined'],
  lapsed: ['lapsed'],
  feedback: ['booked', 'attended'],
};

describe('a letter about a booking', () => {
  it.each(bookingLetters)('says what is so, or does not go: %s', (letter) => {
    expect(bookingStates.filter((state) => wanted(letter, { state }))).toEqual(states[letter]);
  });

  it('asks to confirm until it is confirmed, or the session begins', () => {
    expect(wanted('confirm', { state: 'waiting', confirmedAt: at })).toBe(false);
    expect(wanted('confirm', {}, { now: '2026-12-22T16:44:59.999Z' })).toBe(true);
    expect(wanted('confirm', {}, { now: startsAt })).toBe(false);
  });

  it('reminds of what is still to come, at the time it was asked for', () => {
    const reminds = (more: Parameters<typeof wanted>[2]) => wanted('reminder', { state: 'booked' }, more);
    expect(reminds({ now: '2026-12-22T16:44:59.999Z' })).toBe(true);
    expect(reminds({ now: startsAt })).toBe(false);
    expect(reminds({ schedule: 0 })).toBe(false);
    expect(reminds({ state: 'cancelled' })).toBe(false);
    expect(reminds({ state: 'closed' })).toBe(true);
  });

  it('asks for feedback on the session as it was', () => {
    expect(wanted('feedback', { state: 'attended' }, { schedule: 0 })).toBe(false);
    expect(wanted('feedback', { state: 'attended' }, { now: startsAt })).toBe(true);
  });
});
