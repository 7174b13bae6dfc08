import { describe, expect, it } from 'vitest';
import { type BookingItem, bookingChain, isBooking, endedBookerSort } from '#functions/model/booking/records';
import { bookingKey, placesKey, sessionKey } from '#functions/model/session/keys';
import { countMove, moved } from '#functions/model/booking/moved';
import { sessionChain } from '#functions/model/session/records';
import { hostedBooking } from '#functions/model/booking/hosted-booking';
import { hostedView, publicView } from '#functions/model/session/views';
import { at, booking, count, put, session, startsAt } from '#test/support/items/booking';

type Standing = Pick<BookingItem, 'state' | 'confirmedAt' | 'sessionId' | 'holds'>;
const holds = (state: BookingItem['state']): Standing => ({ ...stands(state, null), holds: true });
const stands = (state: BookingItem['state'], confirmedAt: string | null = at): Standing => ({
  state,
  confirmedAt,
  sessionId: 's1',
});

describe('what a move does to the numbers of a session', () => {
  it.each<[string, Standing | null, Standing, object[]]>([
    [
      'a new one is given no place while anybody waits',
      null,
      stands('held', null),
      [count('taken', 1, { upTo: 'capacity', whileNone: 'line' })],
    ],
    ['a new one that waits counts once it is confirmed', null, stands('waiting', null), []],
    ['to be approved counts nowhere', null, stands('approval'), []],
    ['confirmed, it stands in line', stands('waiting', null), stands('waiting'), [count('line', 1)]],
    [
      'given a place, it leaves the line with it',
      stands('waiting'),
      stands('booked'),
      [count('taken', 1, { upTo: 'capacity', also: { count: 'line', by: -1 } })],
    ],
    [
      'offered a place, it takes it',
      stands('waiting'),
      stands('offered'),
      [count('taken', 1, { upTo: 'capacity', also: { count: 'line', by: -1 } })],
    ],
    ['a place that is kept stays one', stands('held', null), stands('booked'), []],
    ['confirmed, it is held no more', holds('held'), holds('booked'), [count('held', -1)]],
    [
      'lapsed, it is free and held no more',
      holds('held'),
      holds('lapsed'),
      [count('taken', -1, { also: { count: 'held', by: -1 } })],
    ],
    [
      'given back after it was confirmed, it is free',
      holds('booked'),
      holds('cancelled'),
      [count('taken', -1)],
    ],
    ['given back, it is free', stands('booked'), stands('cancelled'), [count('taken', -1)]],
    ['gone from the line, it is shorter', stands('waiting'), stands('cancelled'), [count('line', -1)]],
    ['attended or not, it was a place', stands('booked'), stands('did-not-come'), []],
    ['over, it stays over', stands('cancelled'), stands('erased'), []],
  ])('%s', (_, before, after, changes) => {
    expect(countMove(before, after)).toEqual(changes);
  });

  it('holds no more places unconfirmed than it may', () => {
    const also = { count: 'held', by: 1, upTo: 4 };
    expect(countMove(null, holds('held'), 4)).toEqual([
      count('taken', 1, { upTo: 'capacity', also, whileNone: 'line' }),
    ]);
  });

  it('goes with the write over its former self', () => {
    const item = booking({ state: 'cancelled', version: 4 });
    expect(moved(booking(), { state: 'cancelled' })).toEqual({
      item,
      changes: [put(item), count('taken', -1)],
    });
  });
});

describe('where a session and its bookings stand', () => {
  it('is one partition', () => {
    expect([sessionKey('s1'), placesKey('s1'), bookingKey('s1', 'b1')]).toEqual([
      { pk: 'SESSION#s1', sk: 'SESSION' },
      { pk: 'SESSION#s1', sk: 'PLACES' },
      { pk: 'SESSION#s1', sk: 'BOOKING#b1' },
    ]);
    expect(endedBookerSort('BOOKER#k1#hash')).toBe('LEFT#k1#hash');
    expect([isBooking(booking()), isBooking({ pk: 'SESSION#s1', sk: 'BOOKER#b1' })]).toEqual([true, false]);
  });

  it('is where their chains keep their ends', () => {
    expect(sessionChain(session())).toEqual({
      id: 'session#s1',
      table: 'Outreach',
      head: { pk: 'SESSION#s1', sk: 'SESSION' },
      chainHead: { seq: 2, hash: 'session' },
    });
    expect(bookingChain(booking())).toEqual({
      id: 'booking#s1:b1',
      table: 'Outreach',
      head: { pk: 'SESSION#s1', sk: 'BOOKING#b1' },
      chainHead: { seq: 5, hash: 'booking' },
    });
  });
});

describe('a session', () => {
  const shown = {
    id: 's1',
    title: 'Mental health treatment requirements in an hour',
    aim: 'For whom a requirement is suitable, how to ask for one, and what happens when somebody does not keep to it.',
    audience: ['sentencers'],
    format: 'hybrid',
    venue: 'Example Court House, training room 2',
    access: 'Step-free entrance; hearing loop.',
    speakers: 'Dr Briony Pumpernickel, consultant psychologist',
    cpd: 'One hour for your own record',
    startsAt,
    endsAt: '2026-12-22T17:45:00.000Z',
    giveUntil: '2026-12-21T12:00:00.000Z',
  };
  const places = { taken: 14, capacity: 20, line: 0 };

  it('is shown to anybody without its link and its numbers', () => {
    expect(publicView(session(), places, at)).toEqual({ ...shown, state: 'open', few: false });
    expect(publicView(session(), { ...places, taken: 15 }, at)).toEqual({
      ...shown,
      state: 'open',
      few: true,
    });
    expect(publicView(session(), { ...places, line: 1 }, at)).toEqual({ ...shown, state: 'full', few: true });
    expect(publicView(session(), places, startsAt)).toEqual({ ...shown, state: 'over', few: false });
  });

  it('is shown to its hosts with all of it', () => {
    expect(hostedView(session({ state: 'closed' }), places, at)).toEqual({
      ...shown,
      few: false,
      state: 'closed',
      publicState: 'closed',
      version: 2,
      joiningLink: 'https://meetings.example/join/an-hour',
      day: '2026-12-22',
      clock: '16:45',
      minutes: 60,
      capacity: 20,
      taken: 14,
    });
  });
});

describe('a booking as its hosts see it', () => {
  const shown = {
    id: 'b1',
    version: 3,
    email: 'robin@judiciary.example',
    state: 'held',
    bookedAt: '2026-11-30T09:00:00.000Z',
    note: 'A note',
    name: 'Robin Example',
    role: 'magistrate',
    organisation: 'Example Bench',
    team: 'Example team',
    attendance: 'in-person',
    accessNeeds: 'A seat near the front',
    dietary: 'No nuts',
    topics: 'Breach',
    confirmed: false,
    inLine: null,
  };

  it('is whole, but for what she is asked of her confidence', () => {
    expect(hostedBooking(booking(), [booking()])).toEqual(shown);
  });

  it.each(['cancelled', 'declined', 'lapsed', 'session-cancelled', 'erased'] as const)(
    'says nothing of her needs once it is %s',
    (state) => {
      const needs = { accessNeeds: '', dietary: '', topics: '' };
      expect(hostedBooking(booking({ state }), [])).toEqual({ ...shown, state, ...needs });
    },
  );

  it('has its place among those who wait and have confirmed, in the order in which they came', () => {
    const waits = (id: string, waitsSince: string, confirmedAt: string | null = at) =>
      booking({ id, state: 'waiting', waitsSince, confirmedAt });
    const line = [waits('c', '2026-11-30T12:00:00.000Z'), waits('a', '2026-11-30T10:00:00.000Z')];
    const stranger = waits('d', '2026-11-30T09:00:00.000Z', null);
    const all = [...line, stranger];
    expect(all.map((one) => hostedBooking(one, all).inLine)).toEqual([2, 1, null]);
    expect(all.map((one) => hostedBooking(one, all).confirmed)).toEqual([true, true, false]);
  });
});
