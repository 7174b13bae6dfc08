import { expect, it } from 'vitest';
import { decideChange } from '#functions/acts/booking/change.decide';
import { booking, chain, context, letter, put } from '#test/support/items/booking';

const answers = {
  name: 'Robin Other',
  role: 'district-judge',
  organisation: 'Another Bench',
  team: '',
  attendance: 'online',
  accessNeeds: 'None',
  dietary: '',
  topics: 'Reviews',
  ifFull: 'offer-me',
} as const;
const audit = {
  chain,
  act: 'booking.changed',
  outcome: 'done',
  subject: 'booking#b1',
  version: { from: 3, to: 4 },
  fields: [
    'name',
    'role',
    'organisation',
    'team',
    'attendance',
    'accessNeeds',
    'dietary',
    'topics',
    'ifFull',
  ],
  values: answers,
};

/** One more mail to the address: a link that toggles an answer must not become a stream of mail. */
const counted = {
  do: 'count',
  table: 'Outreach',
  key: { pk: 'RATE#mail', sk: 'HOUR#9' },
  count: 'mails',
  by: 1,
  upTo: 5,
} as const;

it('keeps every answer, and tells a calendar that knows of it where she is to be', () => {
  const item = booking({ ...answers, inCalendar: true, sequence: 1, version: 4 });
  expect(
    decideChange(booking({ inCalendar: true }), answers, { ...context(), rate: { key: counted.key } }),
  ).toEqual({
    changes: [put(item), counted, letter('new-1', 'booked')],
    audit: [audit],
    outcome: { reply: item },
  });
});

it('tells no calendar that does not know of it', () => {
  const item = booking({ ...answers, version: 4 });
  expect(decideChange(booking(), answers, { ...context(), rate: { key: counted.key } })).toEqual({
    changes: [put(item)],
    audit: [audit],
    outcome: { reply: item },
  });
});

it('tells no calendar of what it does not show', () => {
  const before = booking({ inCalendar: true, attendance: 'online' });
  expect(decideChange(before, answers, { ...context(), rate: { key: counted.key } }).changes).toEqual([
    put({ ...before, ...answers, version: 4 }),
  ]);
});
