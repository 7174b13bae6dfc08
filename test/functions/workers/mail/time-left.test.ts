import { randomUUID } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { job } from '#functions/model/job/records';
import { openRig } from '#test/support/rig/rig';
import { caseFixture } from '#test/functions/lambdas/case-fixture';
import { at, later, outbox } from './outbox.ts';

const rig = await openRig();
const { queue, message, sends } = outbox(rig);
const here = caseFixture(rig);
const { handler: deliver } = await import('#functions/lambdas/deliver');
const { handler: tick } = await import('#functions/lambdas/reminders');
afterAll(() => rig.close());
beforeEach(() => rig.faults.recount());

/** A run that has so many milliseconds left, and fewer with each thing that it has begun. */
const leaving = (...milliseconds: number[]) => ({
  getRemainingTimeInMillis: vi.fn(() => milliseconds.shift() ?? 0),
});
const event = (time: string) => ({ time }) as Parameters<typeof deliver>[0];

describe('a message', () => {
  it('is begun with fifteen seconds left, and not with a millisecond less', async () => {
    const { id } = await queue();
    await deliver(event(at), leaving(14_999));
    expect([sends(id), await message(id)]).toMatchObject([0, { state: 'queued', attempts: 0 }]);
    await deliver(event(at), leaving(15_000));
    expect([sends(id), await message(id)]).toMatchObject([1, { state: 'accepted', attempts: 1 }]);
  });

  it('that takes ten seconds is not begun twice: the next is left to the next run', async () => {
    const ids = [await queue(), await queue()].map((one) => one.id);
    await deliver(event(at), leaving(20_000, 10_000));
    expect(ids.map(sends).toSorted()).toEqual([0, 1]);
    await deliver(event(later(1)), leaving(20_000, 10_000));
    expect(ids.map(sends)).toEqual([1, 1]);
  });
});

describe('a mail service that takes nothing', () => {
  const inOrder = async (count: number) => {
    const made = [];
    for (let one = 0; one < count; one++) made.push(await queue({ urgency: `2026-11-2${one}T10:00` }));
    return made.map(({ id }) => id);
  };

  it('is left alone after three mails in a row, until the next run', async () => {
    const ids = await inOrder(5);
    const rule = rig.faults.set({ operation: 'SendRawEmail', fault: { kind: 'unavailable' } });
    await deliver(event(later(2)));
    expect(ids.map(sends)).toEqual([1, 1, 1, 0, 0]);
    rule.clear();
    await deliver(event(later(30)));
    expect(ids.map(sends)).toEqual([2, 2, 2, 1, 1]);
  });

  it('is asked on where it takes one in between', async () => {
    const ids = await inOrder(5);
    let mail = 0;
    const when = () => (mail += 1) !== 3;
    const rule = rig.faults.set({ operation: 'SendRawEmail', when, fault: { kind: 'unavailable' } });
    await deliver(event(later(40)));
    rule.clear();
    expect(ids.map(sends)).toEqual([1, 1, 1, 1, 1]);
  });
});

describe('a job', () => {
  it('is begun with fifteen seconds left, and not with a millisecond less', async () => {
    const asked = job({ id: randomUUID(), kind: 'fill', sessionId: randomUUID() }, at, at);
    const Item = asked.do === 'put' ? asked.item : { pk: '', sk: '' };
    await rig.raw.send(new PutCommand({ TableName: rig.nameOf('Outbox'), Item }));
    const state = async () => (await rig.tableItems('Outbox')).find(({ pk }) => pk === Item.pk)?.['state'];
    await deliver(event(at), leaving(14_999, 14_999));
    expect(await state()).toBe('waiting');
    await deliver(event(at), leaving(15_000, 15_000));
    expect(await state()).toBe('done');
  });
});

describe('a step of a clock', () => {
  it('is begun with eight seconds left, and not with a millisecond less', async () => {
    const { id } = await here.submit({
      hearingDay: '2026-11-23',
      hearingTimeKnown: 'at',
      hearingTime: '12:00',
    });
    const opened = async () => (await here.openCase(id)).tasks.some(({ kind }) => kind === 'not-opened');
    const taken = async () =>
      (await rig.tableItems('Referrals')).find(
        ({ pk, sk }) => pk === `CASE#${id}` && sk === 'REMINDER#case',
      )?.['stepsDone'];
    await tick({ time: later(30) }, leaving(7_999));
    expect(await taken()).toBe(0);
    await tick({ time: later(30) }, leaving(8_000));
    expect([await taken(), await opened()]).toEqual([1, true]);
  });
});
