import { describe, expect, it } from 'vitest';
import { codeFrom, normaliseCode } from '#shared/outreach/code';
import { confidenceChange } from '#shared/outreach/confidence';
import {
  areFew,
  freePlaces,
  giveUntil,
  heldUntil,
  mayHold,
  mostHeld,
  placesLeft,
} from '#shared/outreach/places';
import { placesWords, publicState } from '#shared/outreach/session-states';
import { whatChanged } from '#shared/outreach/what-changed';
import { sampleSession } from '#shared/outreach/sample';

const startsAt = '2026-12-22T16:45:00.000Z';

describe('a place', () => {
  it.each([
    ['26 hours before', '2026-12-21T14:45:00.000Z', '2026-12-22T14:45:00.000Z'],
    ['a moment later', '2026-12-21T14:45:00.001Z', '2026-12-22T14:45:00.000Z'],
    ['two and a half hours before', '2026-12-22T14:15:00.000Z', '2026-12-22T14:45:00.000Z'],
    ['a moment later than that', '2026-12-22T14:15:00.001Z', '2026-12-22T14:45:00.001Z'],
    ['half an hour before', '2026-12-22T16:15:00.000Z', startsAt],
    ['a moment later than that', '2026-12-22T16:15:00.001Z', startsAt],
  ])('is held by who signs up %s', (_, at, until) => expect(heldUntil(startsAt, at)).toBe(until));

  it('is given until midday of the working day before, over Christmas as well', () => {
    expect(giveUntil('2026-12-29T09:00:00.000Z')).toBe('2026-12-24T12:00:00.000Z');
  });

  it('is one of few from five on, and none while anybody waits or where more are taken than there are', () => {
    expect([areFew(6), areFew(5), areFew(0)]).toEqual([false, true, true]);
    expect(freePlaces({ taken: 21, capacity: 20, line: 0 })).toBe(0);
    expect(placesLeft({ taken: 3, capacity: 20, line: 0 })).toBe(17);
    // Half of the places that nobody has confirmed, rounded up: one of one, and none where all are confirmed.
    expect(mostHeld({ taken: 0, capacity: 20, line: 0 })).toBe(10);
    expect(mostHeld({ taken: 10, capacity: 20, line: 0, held: 10 })).toBe(10);
    expect(mostHeld({ taken: 15, capacity: 20, line: 0, held: 2 })).toBe(4);
    expect(mostHeld({ taken: 0, capacity: 1, line: 0 })).toBe(1);
    expect(mostHeld({ taken: 21, capacity: 20, line: 0, held: 0 })).toBe(0);
    expect(mayHold({ taken: 9, capacity: 20, line: 0, held: 9 })).toBe(true);
    expect(mayHold({ taken: 10, capacity: 20, line: 0, held: 10 })).toBe(false);
    expect(mayHold({ taken: 9, capacity: 20, line: 1, held: 9 })).toBe(false);
    expect(placesLeft({ taken: 3, capacity: 20, line: 1 })).toBe(0);
    expect(freePlaces({ taken: 3, capacity: 20, line: 1 })).toBe(17);
  });
});

describe('what the public is told of a session', () => {
  it.each([
    ['open', 1, '2026-12-22T16:44:59.999Z', 'open'],
    ['open', 0, '2026-12-22T16:44:59.999Z', 'full'],
    ['open', 1, startsAt, 'over'],
    ['closed', 1, '2026-12-22T16:44:59.999Z', 'closed'],
    ['closed', 1, startsAt, 'over'],
    ['draft', 1, '2026-12-22T16:44:59.999Z', 'closed'],
    ['cancelled', 1, startsAt, 'cancelled'],
  ] as const)('where it is %s, with %i places, at %s: %s', (state, left, at, told) => {
    expect(publicState({ state, startsAt }, left, at)).toBe(told);
  });

  it('in words', () => {
    expect([placesWords('open', true), placesWords('open', false), placesWords('full', true)]).toEqual([
      'Few places left',
      'Places free',
      'Full: you can join the waiting list',
    ]);
  });
});

describe('a code', () => {
  it('is made of the first eight fair bytes, and of no fewer', () => {
    const fair = [0, 1, 2, 3, 4, 5, 6, 22];
    expect(codeFrom(Uint8Array.from(fair))).toBe('3467-89CY');
    // 253 is the first byte that would make one character likelier than another.
    expect(codeFrom(Uint8Array.from([253, 255, ...fair, 9]))).toBe('3467-89CY');
    expect(codeFrom(Uint8Array.from([252, ...fair]))).toBe('Y346-789C');
    expect(() => codeFrom(Uint8Array.from([253, ...fair.slice(1)]))).toThrow('eight fair bytes');
  });

  it('is read however it is typed', () => {
    expect(normaliseCode(' 3467 89cy')).toBe('3467-89CY');
    expect(normaliseCode('3467–89CY.')).toBe('3467-89CY');
    expect(normaliseCode('Code: 3467-89CY')).toBe('3467-89CY');
    expect(normaliseCode('crn7-q9dh')).toBe('CRN7-Q9DH');
  });
});

describe('a change in confidence', () => {
  const pair = {
    before: { suitable: '2', howTo: '3', breach: '5' },
    after: { suitable: '4', howTo: '3', breach: '4' },
  } as const;

  it('is told from eight pairs on, of those who answered both times', () => {
    const seven = Array.from({ length: 7 }, () => pair);
    const half = { before: pair.before, after: null };
    expect(confidenceChange([...seven, half])).toEqual({ pairs: 7, change: null });
    expect(confidenceChange([...seven, half, { ...pair, after: { ...pair.after, suitable: '5' } }])).toEqual({
      pairs: 8,
      change: { suitable: 2.1, howTo: 0, breach: -1 },
    });
  });
});

describe('what people who are booked hear of an edit', () => {
  const session = (more: object = {}, times: object = {}) => ({
    details: { ...sampleSession('2026-12-22'), ...more },
    startsAt,
    endsAt: '2026-12-22T17:45:00.000Z',
    ...times,
  });
  const heard = (more: object, times: object = {}) => whatChanged(session(), session(more, times));

  it('is each thing that changed, with what it was', () => {
    expect(heard({})).toEqual([]);
    expect(heard({}, { endsAt: '2026-12-22T18:45:00.000Z' })).toEqual([
      'When: Tuesday 22 December 2026, 4:45pm to 6:45pm (was: Tuesday 22 December 2026, 4:45pm to 5:45pm).',
    ]);
    expect(heard({ venue: 'Another room' })).toEqual([
      'Where: Another room, or online (was: Example Court House, training room 2, or online).',
    ]);
    expect(heard({ access: '' })).toEqual(['Access: none (was: Step-free entrance; hearing loop.).']);
    expect(heard({ speakers: 'Somebody' })).toEqual([
      'Speakers: Somebody (was: Dr Briony Pumpernickel, consultant psychologist).',
    ]);
  });

  it('of the link is that it is new or gone, and never the link', () => {
    expect(heard({ joiningLink: 'https://meetings.example/other' })).toEqual([
      'The link to join online is new.',
    ]);
    expect(heard({ joiningLink: '' })).toEqual(['There is no link to join online any more.']);
    expect(heard({ format: 'in-person' })).toEqual([
      'Where: Example Court House, training room 2 (was: Example Court House, training room 2, or online).',
      'There is no link to join online any more.',
    ]);
  });
});
