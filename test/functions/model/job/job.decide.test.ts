import { describe, expect, it } from 'vitest';
import { decideFailedJob, decideJob } from '#functions/model/job/job.decide';
import { type JobItem, jobChain } from '#functions/model/job/records';

const at = '2026-12-01T09:00:00.000Z';
const job = (more: Partial<JobItem> = {}): JobItem => ({
  pk: 'ERRAND#r1',
  sk: 'ERRAND',
  version: 2,
  chainHead: { seq: 1, hash: 'errand' },
  id: 'r1',
  kind: 'tell',
  sessionId: 's1',
  bookingId: null,
  noticeId: 'n1',
  what: 'changed',
  days: null,
  schedule: 1,
  upTo: 'BOOKING#b1',
  attempts: 0,
  state: 'waiting',
  createdAt: '2026-12-01T08:00:00.000Z',
  waiting: 'ERRAND',
  dueAt: at,
  ...more,
});
const rest = (more: Partial<JobItem>) => {
  const item = job({ version: 3, ...more });
  delete item.waiting;
  return item;
};
const put = (item: JobItem) => ({ do: 'put', table: 'Outbox', item, expect: { version: 2 } });
const entry = (act: string, to: string) => ({
  chain: {
    id: 'errand#r1',
    table: 'Outbox',
    head: { pk: 'ERRAND#r1', sk: 'ERRAND' },
    chainHead: { seq: 1, hash: 'errand' },
  },
  act,
  outcome: 'done',
  subject: 'session#s1',
  from: 'waiting',
  to,
  version: { from: 2, to: 3 },
});

describe('a job', () => {
  it('that is done is in no list, and what it brought about goes with it', () => {
    const more = { do: 'erase', table: 'Outreach', key: { pk: 'SESSION#s1', sk: 'NOTICE#n1' } } as const;
    expect(decideJob(job(), { state: 'done' }, { act: 'errand.done', at }, [more])).toEqual({
      changes: [put(rest({ state: 'done' })), more],
      audit: [entry('errand.done', 'done')],
      outcome: { reply: rest({ state: 'done' }) },
    });
  });

  it('that is not at its end goes on from where it came to', () => {
    const item = job({ version: 3, upTo: 'BOOKING#b9' });
    expect(decideJob(job(), { upTo: 'BOOKING#b9' }, { act: 'errand.went-on', at }).changes).toEqual([
      put(item),
    ]);
  });

  it('started anew is in trouble no more', () => {
    const given = job({ state: 'needs-a-person', trouble: 'TROUBLE', troubleSince: at });
    expect(decideJob(given, { state: 'waiting' }, { act: 'errand.again', at }).outcome).toEqual({
      reply: job({ version: 3 }),
    });
  });

  it('has its own chain', () => {
    expect(jobChain(job())).toEqual(entry('', '').chain);
  });
});

describe('a job that breaks', () => {
  it.each([
    [0, '2026-12-01T09:01:00.000Z'],
    [1, '2026-12-01T09:02:00.000Z'],
    [5, '2026-12-01T09:32:00.000Z'],
    [6, '2026-12-01T10:00:00.000Z'],
  ])('after %i attempts is put off until %s, by an hour at most', (attempts, dueAt) => {
    const item = job({ version: 3, attempts: attempts + 1, dueAt });
    expect(decideFailedJob(job({ attempts }), at)).toEqual({
      changes: [put(item)],
      audit: [entry('errand.put-off', 'waiting')],
      outcome: { reply: item },
    });
  });

  it('for the eighth time is a person’s to see to, whoever saw to it before', () => {
    const seenTo = { how: 'tried-again', by: 'host', at, next: null } as const;
    const given = { attempts: 8, state: 'needs-a-person', seenTo: null } as const;
    const item = rest({ ...given, trouble: 'TROUBLE', troubleSince: at });
    expect(decideFailedJob(job({ attempts: 7, seenTo }), at)).toEqual({
      changes: [put(item)],
      audit: [entry('errand.given-up', 'needs-a-person')],
      outcome: { reply: item },
    });
  });
});
