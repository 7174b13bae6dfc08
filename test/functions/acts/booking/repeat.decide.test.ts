import { describe, expect, it } from 'vitest';
import { decideRepeat, letterFor } from '#functions/acts/booking/repeat.decide';
import type { BookerItem, BookingItem } from '#functions/model/booking/records';
import { at, booking, chain, context, letter, put } from '#test/support/items/booking';

const booker: BookerItem = {
  pk: 'SESSION#s1',
  sk: 'BOOKER#hash',
  version: 7,
  bookingId: 'b1',
  tries: 4,
  cancelTries: 3,
  rightTries: 2,
};
const again = {
  do: 'put',
  table: 'Outreach',
  item: { ...booker, version: 8, tries: 0, cancelTries: 0, rightTries: 0 },
  expect: { version: 7 },
};
const mail = {
  do: 'count',
  table: 'Outreach',
  key: { pk: 'RATE#mail', sk: 'HOUR#9' },
  count: 'mails',
  by: 1,
  upTo: 5,
  expiresAt: 99,
};
const rate = { key: mail.key, expiresAt: 99 };
const reply = { outcome: 'held', until: at } as const;
const corrected = {
  name: 'Robin Right',
  role: 'magistrate',
  organisation: '',
  team: '',
  attendance: 'online',
  accessNeeds: '',
  dietary: '',
  topics: '',
  ifFull: 'offer-me',
} as const;
const entry = { chain, act: 'booking.signed-up-again', outcome: 'done', subject: 'booking#b1' };

describe('a repeated sign-up', () => {
  it('changes nothing of the booking; its mail goes once more and its tries begin anew', () => {
    const ctx = { ...context(), rate, corrected: null };
    expect(decideRepeat(booking(), booker, 'confirm', reply, ctx)).toEqual({
      changes: [mail, again, letter('new-1', 'confirm')],
      audit: [{ ...entry, from: 'held', to: 'held' }],
      outcome: { reply },
    });
  });

  it('with answers put right writes them, and which they were', () => {
    const ctx = { ...context(), rate, corrected };
    expect(decideRepeat(booking(), booker, 'confirm', reply, ctx)).toEqual({
      changes: [mail, again, put(booking({ ...corrected, version: 4 })), letter('new-1', 'confirm')],
      audit: [
        {
          ...entry,
          from: 'held',
          to: 'held',
          version: { from: 3, to: 4 },
          fields: Object.keys(corrected),
          values: corrected,
        },
      ],
      outcome: { reply },
    });
  });
});

describe('the letter that says how a booking stands', () => {
  it.each<[BookingItem['state'], string | null, string | null]>([
    ['held', 'confirm', 'confirm'],
    ['waiting', 'confirm', 'waiting'],
    ['approval', 'confirm', 'approval'],
    ['offered', 'offer', 'offer'],
    ['booked', 'booked', 'booked'],
    ['attended', null, null],
    ['did-not-come', null, null],
    ['cancelled', null, null],
    ['declined', null, null],
    ['lapsed', null, null],
    ['session-cancelled', null, null],
    ['erased', null, null],
  ])('of who is %s is “%s”, and once confirmed “%s”', (state, before, after) => {
    expect(letterFor({ state, confirmedAt: null })).toBe(before);
    expect(letterFor({ state, confirmedAt: at })).toBe(after);
  });
});
