import { describe, expect, it } from 'vitest';
import {
  type SignUpOutcome,
  decideSignUp,
  outcomeOf,
  signUpReply,
} from '#functions/acts/booking/sign-up.decide';
import type { SignUp } from '#shared/outreach/sign-up';
import { at, context, count, job, letter, session, startsAt } from '#test/support/items/booking';

const body: SignUp = {
  id: 'b1',
  name: 'Robin Example',
  role: 'magistrate',
  organisation: 'Example Bench',
  team: 'Example team',
  attendance: 'online',
  accessNeeds: 'A seat near the front',
  dietary: '',
  topics: 'Breach',
  email: 'robin@judiciary.example',
  ifFull: 'ask',
  started: 'signed',
  website: '',
};
const rate = { key: { pk: 'RATE#mail', sk: 'HOUR#9' }, expiresAt: 1_796_119_200 };
const decide = (outcome: SignUpOutcome, more: Partial<SignUp> = {}) =>
  decideSignUp(session(), { ...body, ...more }, outcome, {
    ...context(),
    booker: 'BOOKER#hash',
    rate,
    codeKey: 'k1',
  });

/** What is stored of every sign-up, whatever it leads to. */
const stored = {
  pk: 'SESSION#s1',
  sk: 'BOOKING#b1',
  version: 1,
  chainHead: { seq: 0, hash: '' },
  id: 'b1',
  sessionId: 's1',
  was: null,
  name: 'Robin Example',
  role: 'magistrate',
  organisation: 'Example Bench',
  team: 'Example team',
  attendance: 'online',
  accessNeeds: 'A seat near the front',
  dietary: '',
  topics: 'Breach',
  email: 'robin@judiciary.example',
  booker: 'BOOKER#hash',
  codeKey: 'k1',
  ifFull: 'book-me-in',
  bookedAt: at,
  confirmedAt: null,
  until: '2026-12-02T09:00:00.000Z',
  inCalendar: false,
  sequence: 0,
  before: null,
  feedback: null,
  note: '',
};
const who = {
  pk: 'SESSION#s1',
  sk: 'BOOKER#hash',
  version: 1,
  bookingId: 'b1',
  tries: 0,
  cancelTries: 0,
};
const mail = {
  do: 'count',
  table: 'Outreach',
  key: { pk: 'RATE#mail', sk: 'HOUR#9' },
  count: 'mails',
  by: 1,
  upTo: 5,
  expiresAt: 1_796_119_200,
};

describe('a first sign-up', () => {
  it.each([
    ['held', null, [count('taken', 1, { upTo: 'capacity', whileNone: 'line' })], '2026-12-02T09:00:00.000Z'],
    ['waiting', at, [], null],
    ['approval', at, [], null],
  ] as const)(
    'stores all there is of who is %s, and since when she waits',
    (outcome, waitsSince, places, told) => {
      const booked = { ...stored, state: outcome, waitsSince };
      expect(decide(outcome)).toEqual({
        changes: [
          { do: 'put', table: 'Outreach', item: who, expect: 'absent' },
          { do: 'put', table: 'Outreach', item: booked, expect: 'absent' },
          ...places,
          mail,
          letter('new-1', 'confirm'),
          job('new-2', { kind: 'lapse', bookingId: 'b1', dueAt: '2026-12-02T09:00:00.000Z' }),
        ],
        audit: [
          {
            chain: {
              id: 'booking#s1:b1',
              table: 'Outreach',
              head: { pk: 'SESSION#s1', sk: 'BOOKING#b1' },
              chainHead: { seq: 0, hash: '' },
            },
            act: 'booking.signed-up',
            outcome: 'done',
            subject: 'booking#b1',
            to: outcome,
            version: { from: 0, to: 1 },
            fields: Object.keys(body),
            values: body,
          },
        ],
        outcome: { reply: { outcome, until: told } },
      });
    },
  );

  it('keeps that she only wants to be offered a place', () => {
    const [, put] = decide('waiting', { ifFull: 'offer-me' }).changes;
    expect(put).toMatchObject({ item: { ifFull: 'offer-me' } });
  });

  it('lets a count without an end be counted without one', () => {
    const { changes } = decideSignUp(session(), body, 'waiting', {
      ...context(),
      booker: 'BOOKER#hash',
      rate: { key: rate.key },
      codeKey: 'k1',
    });
    expect(changes[2]).not.toHaveProperty('expiresAt');
  });
});

describe('what a sign-up leads to', () => {
  it.each([
    [true, 1, 'held'],
    [true, 0, 'waiting'],
    [false, 1, 'approval'],
    [false, 0, 'approval'],
  ] as const)('with an address of ours: %s, and %i places: %s', (allowListed, left, outcome) => {
    expect(outcomeOf(allowListed, left)).toBe(outcome);
  });

  it('says until when only where a place is held', () => {
    expect(signUpReply('held', startsAt, at)).toEqual({ outcome: 'held', until: '2026-12-02T09:00:00.000Z' });
    expect(signUpReply('waiting', startsAt, at)).toEqual({ outcome: 'waiting', until: null });
    expect(signUpReply('approval', startsAt, at)).toEqual({ outcome: 'approval', until: null });
  });
});
