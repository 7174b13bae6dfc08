import { randomUUID } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bookingLetter } from '#functions/model/message/booking-letter';
import { type JobItem, job } from '#functions/model/job/records';
import type { MessageItem } from '#functions/model/message/message';
import { openRig } from '#test/support/rig/rig';
import { at, later, outbox } from './outbox.ts';

// One at a time, so that their order is seen.
const rig = await openRig({ env: { MAIL_SEND_RATE: '2' } });
const { queue, key, sends } = outbox(rig);
afterAll(() => rig.close());
beforeEach(() => rig.faults.recount());
afterEach(() => rig.faults.clear());

/** The ids of the messages that were handed over, in that order. */
const sent = () =>
  rig.faults
    .calls()
    .filter(({ operation }) => operation === 'SendRawEmail')
    .map(({ body }) => body['Tags.member.1.Value']);

const inAnyOrder = async () => {
  const far = await queue({ urgency: '2027-01-29T10:00' });
  const session = await queue({ urgency: 'session#2026-11-23T10:00:00.000Z' });
  const near = await queue({ urgency: '2026-11-23T14:00' });
  return { ids: [session.id, far.id, near.id], wanted: [near.id, far.id, session.id] };
};

describe('what goes first', () => {
  it('is the nearest hearing, whatever was triggered', async () => {
    const { ids, wanted } = await inAnyOrder();
    await rig.trigger(...ids.slice(0, 2).map(key));
    expect(sent()).toEqual(wanted);
  });

  it('is the nearest hearing also of triggered messages in no index yet', async () => {
    const { ids, wanted } = await inAnyOrder();
    const index = ({ body }: { body: object }) => 'IndexName' in body;
    rig.faults.set({ operation: 'Query', when: index, fault: { kind: 'stale', drop: () => true } });
    await rig.trigger(...[...ids, ...ids].map(key));
    expect(sent()).toEqual(wanted);
  });

  it('is never a letter about a session, however soon that is', () => {
    const payload = { letter: 'booked', sessionId: randomUUID(), bookingId: randomUUID() } as const;
    const change = bookingLetter(randomUUID(), payload, at);
    const { urgency } = (change.do === 'put' ? change.item : {}) as MessageItem;
    expect('2099-12-31T16:00'.localeCompare(urgency)).toBe(-1);
  });
});

describe('a job', () => {
  it('waits for the next trigger where the letters leave no time, and they do not wait for it', async () => {
    const { handler } = await import('#functions/lambdas/deliver');
    const { id } = await queue();
    const asked = job({ id: randomUUID(), kind: 'fill', sessionId: randomUUID() }, at, at);
    const Item = asked.do === 'put' ? asked.item : {};
    await rig.raw.send(new PutCommand({ TableName: rig.nameOf('Outbox'), Item }));
    const stateOf = async () => {
      const all = (await rig.tableItems('Outbox')) as unknown as JobItem[];
      return all.find(({ sk }) => sk === 'ERRAND')?.state;
    };
    const getRemainingTimeInMillis = () => (sends(id) === 0 ? 60_000 : 10_000);
    await handler({ time: at } as Parameters<typeof handler>[0], { getRemainingTimeInMillis });
    expect(sends(id)).toBe(1);
    expect(await stateOf()).toBe('waiting');
    await rig.drain(later(1));
    expect(await stateOf()).toBe('done');
  });

  it('does not keep a letter waiting for the jobs after it', async () => {
    const { runJobs } = await import('#functions/workers/jobs/run');
    const { jobs } = await import('#functions/workers/jobs/jobs');
    const put = async () => {
      const asked = job({ id: randomUUID(), kind: 'fill', sessionId: randomUUID() }, at, at);
      const Item = asked.do === 'put' ? asked.item : {};
      await rig.raw.send(new PutCommand({ TableName: rig.nameOf('Outbox'), Item }));
    };
    for (let n = 0; n < 3; n += 1) await put();
    const waitingJobs: number[] = [];
    await runJobs([], at, jobs, undefined, async () => {
      const all = (await rig.tableItems('Outbox')) as unknown as JobItem[];
      waitingJobs.push(all.filter(({ sk, state }) => sk === 'ERRAND' && state === 'waiting').length);
    });
    expect(waitingJobs).toEqual([2, 1, 0]);
  });
});
