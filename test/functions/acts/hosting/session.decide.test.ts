import { describe, expect, it } from 'vitest';
import { decideCreate, decideEdit, decideMove } from '#functions/acts/hosting/session.decide';
import type { SessionItem } from '#functions/model/session/records';
import type { SessionDetails } from '#shared/outreach/session-details';
import { sampleSession } from '#shared/outreach/sample';
import { at, context, job, session, startsAt } from '#test/support/items/booking';
import { listed } from '#test/support/items/decided';

const ctx = (now = at) => ({ ...context(now), by: 'host' });
const details = sampleSession('2026-12-22');
const chain = {
  id: 'session#s1',
  table: 'Outreach',
  head: { pk: 'SESSION#s1', sk: 'SESSION' },
  chainHead: { seq: 2, hash: 'session' },
};
const put = (item: object, expect: unknown = { version: 2 }) => ({
  do: 'put',
  table: 'Outreach',
  item,
  expect,
});
const entry = (act: string, to: string, version = { from: 2, to: 3 }, values = details) => ({
  act: `session.${act}`,
  outcome: 'done',
  subject: 'session#s1',
  to,
  version,
  fields: [
    'title',
    'aim',
    'audience',
    'format',
    'venue',
    'access',
    'joiningLink',
    'day',
    'clock',
    'minutes',
    'capacity',
    'speakers',
    'cpd',
  ],
  values,
});
/** What becomes due with the session, from the first id on. */
const dueWith = (first: number, schedule: number) => [
  job(`new-${first}`, { kind: 'remind', days: 7, schedule, dueAt: '2026-12-15T16:45:00.000Z' }),
  job(`new-${first + 1}`, { kind: 'remind', days: 1, schedule, dueAt: '2026-12-21T16:45:00.000Z' }),
  job(`new-${first + 2}`, { kind: 'ask-feedback', schedule, dueAt: '2026-12-22T17:45:00.000Z' }),
  job(`new-${first + 3}`, { kind: 'forget-notes', schedule, dueAt: '2026-12-29T17:45:00.000Z' }),
  job(`new-${first + 4}`, { kind: 'forget-bookings', schedule, dueAt: '2027-12-22T17:45:00.000Z' }),
];

it('a new session is a draft, with its places', () => {
  const item: SessionItem = {
    pk: 'SESSION#s1',
    sk: 'SESSION',
    version: 1,
    chainHead: { seq: 0, hash: '' },
    id: 's1',
    state: 'draft',
    sessionsIn: 'draft',
    startsAt,
    endsAt: '2026-12-22T17:45:00.000Z',
    details,
    sequence: 0,
    schedule: 0,
    createdAt: at,
    createdBy: 'host',
  };
  const places = { pk: 'SESSION#s1', sk: 'PLACES', taken: 0, line: 0, capacity: 20 };
  expect(decideCreate('s1', details, ctx())).toEqual({
    changes: [put(item, 'absent'), put(places, 'absent')],
    audit: [
      {
        chain: { ...chain, chainHead: { seq: 0, hash: '' } },
        ...entry('created', 'draft', { from: 0, to: 1 }),
      },
    ],
    outcome: { reply: item },
  });
});

describe('a session', () => {
  const move = (state: SessionItem['state'], act: 'publish' | 'close' | 'cancel', now = at) =>
    listed(decideMove(session({ state, sessionsIn: state }), act, ctx(now)));
  const moved = (state: SessionItem['state']) => session({ state, sessionsIn: state, version: 3 });

  it('that is published is open, and what is due with it is put down', () => {
    expect(move('draft', 'publish')).toEqual({
      changes: [put(moved('open')), ...dueWith(1, 1)],
      audit: [{ chain, ...entry('published', 'open'), from: 'draft' }],
      outcome: { reply: moved('open') },
    });
  });

  it('that is published again puts nothing down twice', () => {
    expect(move('closed', 'publish').changes).toEqual([put(moved('open'))]);
  });

  it('reminds nobody of what lies behind it', () => {
    const kinds = (now: string) =>
      move('draft', 'publish', now).changes.flatMap((one) => (one.do === 'put' ? [one.item['days']] : []));
    expect(kinds('2026-12-15T16:44:59.999Z')).toEqual([undefined, 7, 1, null, null, null]);
    expect(kinds('2026-12-15T16:45:00.000Z')).toEqual([undefined, 1, null, null, null]);
  });

  it('that is called off before it was published has nothing due with it', () => {
    expect(move('draft', 'cancel').changes).toEqual([
      put(moved('cancelled')),
      job('new-1', { kind: 'call-off' }),
    ]);
  });

  it('that is closed changes its state key alone', () => {
    expect(move('open', 'close')).toEqual({
      changes: [put(moved('closed'))],
      audit: [{ chain, ...entry('closed', 'closed'), from: 'open' }],
      outcome: { reply: moved('closed') },
    });
  });

  it('that is called off calls off its bookings', () => {
    expect(move('open', 'cancel')).toEqual({
      changes: [put(moved('cancelled')), job('new-1', { kind: 'call-off' })],
      audit: [{ chain, ...entry('cancelled', 'cancelled'), from: 'open' }],
      outcome: { reply: moved('cancelled') },
    });
  });

  it.each([
    ['open', 'publish'],
    ['draft', 'close'],
    ['closed', 'close'],
    ['cancelled', 'cancel'],
    ['cancelled', 'publish'],
  ] as const)('moves only as its table says: %s, %s', (state, act) =>
    expect(() => move(state, act)).toThrow('Refused: not-possible-now'),
  );
});

describe('an edit', () => {
  const edit = (more: Partial<SessionDetails>, before: Partial<SessionItem> = {}) =>
    listed(decideEdit(session(before), { ...details, ...more }, ctx()));
  const edited = (more: Partial<SessionDetails>, item: Partial<SessionItem> = {}) =>
    put(session({ details: { ...details, ...more }, version: 3, ...item }));
  const notice = (lines: string[]) => put({ pk: 'SESSION#s1', sk: 'NOTICE#new-1', lines, at }, 'absent');
  const limit = (to: number) => ({
    do: 'limit',
    table: 'Outreach',
    key: { pk: 'SESSION#s1', sk: 'PLACES' },
    limit: 'capacity',
    to,
    count: 'taken',
  });

  it('of what nobody need know tells nobody', () => {
    const more = { cpd: 'Two hours' };
    const reply = session({ details: { ...details, ...more }, version: 3 });
    expect(edit(more)).toEqual({
      changes: [put(reply)],
      audit: [
        { chain, ...entry('edited', 'open', { from: 2, to: 3 }, { ...details, ...more }), from: 'open' },
      ],
      outcome: { reply },
    });
  });

  it('of what they need to know tells those who are booked', () => {
    const more = { title: 'Another title' };
    expect(edit(more).changes).toEqual([
      edited(more, { sequence: 5 }),
      notice(['Title: Another title (was: Mental health treatment requirements in an hour).']),
      job('new-2', { kind: 'tell', noticeId: 'new-1', what: 'changed' }),
    ]);
  });

  it.each([
    [{ clock: '16:45', minutes: 90 }, { endsAt: '2026-12-22T18:15:00.000Z' }],
    [{ clock: '16:30', minutes: 75 }, { startsAt: '2026-12-22T16:30:00.000Z' }],
  ])('of its time, %j, asks anew for all that is due with it', (more, times) => {
    const changes = edit(more).changes;
    expect(changes[0]).toEqual(edited(more, { ...times, sequence: 5, schedule: 2 }));
    expect(changes[2]).toEqual(job('new-2', { kind: 'tell', noticeId: 'new-1', what: 'moved' }));
    expect(changes.slice(3)).toHaveLength(5);
    for (const one of changes.slice(3)) expect(one).toMatchObject({ item: { schedule: 2 } });
  });

  it('of its places moves their bound, and calls who waits to those that are more', () => {
    expect(edit({ capacity: 30 }).changes).toEqual([
      edited({ capacity: 30 }),
      limit(30),
      job('new-1', { kind: 'fill' }),
    ]);
    expect(edit({ capacity: 10 }).changes).toEqual([edited({ capacity: 10 }), limit(10)]);
  });

  it('of a draft tells and calls nobody', () => {
    const draft = { state: 'draft', sessionsIn: 'draft' } as const;
    const more = { title: 'Another title', minutes: 90, capacity: 30 };
    expect(edit(more, draft).changes).toEqual([
      edited(more, { ...draft, endsAt: '2026-12-22T18:15:00.000Z', sequence: 5, schedule: 2 }),
      limit(30),
    ]);
  });

  it('of what was called off is none', () => {
    expect(() => edit({}, { state: 'cancelled' })).toThrow('Refused: not-possible-now');
  });
});
