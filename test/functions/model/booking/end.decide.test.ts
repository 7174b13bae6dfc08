import { describe, expect, it } from 'vitest';
import { type BookingEnd, decideEndBooking } from '#functions/model/booking/end.decide';
import type { BookingItem } from '#functions/model/booking/records';
import { at, booking, chain, context, count, job, letter, put } from '#test/support/items/booking';
import { listed } from '#test/support/items/decided';

const booked = { state: 'booked', confirmedAt: at, until: null, inCalendar: true } as const;
const decide = (more: Partial<BookingItem>, end: Partial<BookingEnd> & Pick<BookingEnd, 'act'>) =>
  listed(decideEndBooking(booking(more), { audit: 'booking.ended', letter: null, ...end }, context()));
const audit = (from: string, to: string) => ({
  chain,
  act: 'booking.ended',
  outcome: 'done',
  subject: 'booking#b1',
  from,
  to,
  version: { from: 3, to: 4 },
});
const erase = (sk: string) => ({ do: 'erase', table: 'Outreach', key: { pk: 'SESSION#s1', sk } });
const nobody = {
  name: '',
  organisation: '',
  team: '',
  attendance: '',
  accessNeeds: '',
  dietary: '',
  topics: '',
  email: '',
  booker: '',
  note: '',
} as const;
const feedback = { useful: '5', suitable: '4', howTo: '4', breach: '3', likely: '4', text: 'Robin' } as const;

describe('a booking that ends', () => {
  it('by its own person gives the place back, calls the next in line and tells her', () => {
    const item = booking({ ...booked, state: 'cancelled', version: 4, sequence: 1 });
    expect(decide(booked, { act: 'cancel', letter: 'cancelled' })).toEqual({
      changes: [
        put(item),
        count('taken', -1),
        erase('BOOKER#hash'),
        job('new-1', { kind: 'fill' }),
        letter('new-2', 'cancelled'),
      ],
      audit: [audit('booked', 'cancelled')],
      outcome: { reply: item },
    });
  });

  it('while she stands in line takes her out of it, and frees no place', () => {
    const waits = { state: 'waiting', confirmedAt: at, until: null } as const;
    const item = booking({ ...waits, state: 'cancelled', version: 4, sequence: 1 });
    expect(decide(waits, { act: 'cancel' }).changes).toEqual([
      put(item),
      count('line', -1),
      erase('BOOKER#hash'),
    ]);
  });

  it('because the session is called off calls nobody', () => {
    const item = booking({ ...booked, state: 'session-cancelled', version: 4, sequence: 1 });
    expect(decide(booked, { act: 'call-off', letter: 'session-cancelled' })).toEqual({
      changes: [put(item), count('taken', -1), erase('BOOKER#hash'), letter('new-1', 'session-cancelled')],
      audit: [audit('booked', 'session-cancelled')],
      outcome: { reply: item },
    });
  });

  it('unconfirmed keeps nothing of who may be a stranger', () => {
    const item = booking({ ...nobody, state: 'lapsed', version: 4, sequence: 1, until: null });
    expect(decide({}, { act: 'lapse' })).toEqual({
      changes: [put(item), count('taken', -1), erase('BOOKER#hash'), job('new-1', { kind: 'fill' })],
      audit: [audit('held', 'lapsed')],
      outcome: { reply: item },
    });
  });

  it('as an offer that ran out keeps who had confirmed', () => {
    const item = booking({ state: 'lapsed', confirmedAt: at, version: 4, sequence: 1, until: null });
    expect(decide({ state: 'offered', confirmedAt: at }, { act: 'lapse' }).outcome).toEqual({ reply: item });
  });

  it('before it began says nothing of what it was, and after that it does', () => {
    expect(decide(booked, { act: 'erase' }).outcome).toMatchObject({ reply: { was: null } });
    expect(decide({ ...booked, state: 'attended' }, { act: 'erase', begun: true }).outcome).toMatchObject({
      reply: { was: 'attended' },
    });
  });

  it.each([
    ['held', 'decline'],
    ['attended', 'cancel'],
    ['erased', 'erase'],
    ['cancelled', 'lapse'],
  ] as const)('ends no second time, and not where its state does not allow it: %s, %s', (state, act) => {
    expect(() => decide({ state }, { act })).toThrow('Refused: not-possible-now');
  });
});

describe('what is held of a person', () => {
  it('is forgotten on request, and of her feedback the marks alone are kept', () => {
    const item = booking({
      ...booked,
      ...nobody,
      state: 'erased',
      version: 4,
      sequence: 1,
      feedback: { ...feedback, text: '' },
    });
    expect(decide({ ...booked, feedback }, { act: 'erase' })).toEqual({
      changes: [put(item), count('taken', -1), erase('BOOKER#hash'), job('new-1', { kind: 'fill' })],
      audit: [audit('booked', 'erased')],
      outcome: { reply: item },
    });
  });

  it('is kept as it was by every other end, confirmed or not', () => {
    expect(decide({}, { act: 'cancel' }).outcome).toMatchObject({ reply: { name: 'Robin Example' } });
    expect(decide({ ...booked, feedback }, { act: 'cancel' }).outcome).toMatchObject({
      reply: { name: 'Robin Example', feedback, note: 'A note' },
    });
  });

  it('includes where she stands after she cancelled', () => {
    expect(decide({ state: 'cancelled' }, { act: 'erase' }).changes.slice(1)).toEqual([erase('LEFT#hash')]);
  });

  it.each(['declined', 'lapsed', 'session-cancelled'] as const)(
    'is in no other place once it is %s',
    (state) => {
      expect(decide({ state }, { act: 'erase' }).changes).toHaveLength(1);
    },
  );
});
