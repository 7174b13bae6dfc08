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
    mostHeld: 10,
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
    [
      'held',
      'held',
      null,
      [
        count('taken', 1, {
          upTo: 'capacity',
          also: { count: 'held', by: 1, upTo: 10 },
          whileNone: 'line',
        }),
      ],
      '2026-12-02T09:00:00.000Z',
    ],
    ['confirm-first', 'waiting', at, [], '2026-12-02T09:00:00.000Z'],
    ['waiting', 'waiting', at, [], null],
    ['approval', 'approval', at, [], null],
  ] as const)(
    'stores all there is of who is %s, and since when she waits',
    (outcome, state, waitsSince, places, told) => {
      const booked = { ...stored, state, waitsSince, ...(state === 'held' && { holds: true }) };
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
            to: state,
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
      mostHeld: 10,
    });
    expect(changes[2]).not.toHaveProperty('expiresAt');
  });
});

describe('what a sign-up leads to', () => {
  it.each([
    ['ours, and a place', true, { taken: 19, capacity: 20, line: 0 }, true, 'held'],
    ['ours, and none', true, { taken: 20, capacity: 20, line: 0 }, true, 'waiting'],
    ['ours, and somebody waits', true, { taken: 19, capacity: 20, line: 1 }, true, 'waiting'],
    ['ours, and half is held', true, { taken: 10, capacity: 20, line: 0, held: 10 }, true, 'confirm-first'],
    ['ours, and less is held', true, { taken: 10, capacity: 20, line: 0, held: 9 }, true, 'held'],
    ['ours, of a busy network', true, { taken: 0, capacity: 20, line: 0 }, false, 'confirm-first'],
    ['of a busy network, and none', true, { taken: 20, capacity: 20, line: 0 }, false, 'waiting'],
    ['another, and a place', false, { taken: 0, capacity: 20, line: 0 }, true, 'approval'],
    ['another, and none', false, { taken: 20, capacity: 20, line: 0 }, true, 'approval'],
  ] as const)('with an address %s', (_, allowListed, places, fewHere, outcome) => {
    expect(outcomeOf(allowListed, places, fewHere)).toBe(outcome);
  });

  it('says until when only where a place is held', () => {
    expect(signUpReply('held', startsAt, at)).toEqual({ outcome: 'held', until: '2026-12-02T09:00:00.000Z' });
    expect(signUpReply('confirm-first', startsAt, at).until).toBe('2026-12-02T09:00:00.000Z');
    expect(signUpReply('waiting', startsAt, at)).toEqual({ outcome: 'waiting', until: null });
    expect(signUpReply('approval', startsAt, at)).toEqual({ outcome: 'approval', until: null });
  });
});
